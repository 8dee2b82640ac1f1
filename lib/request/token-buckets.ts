type Bucket = { tokens: number; at: number };

const crowd = 10_000;

/** How often each of many may do something: a burst at once, then so many a second. */
export class TokenBuckets {
  readonly #limit: { burst: number; perSecond: number };
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: { burst: number; perSecond: number }) {
    this.#limit = limit;
  }

  /**
   * @param now milliseconds of any clock that never goes back
   * @returns 0 when it was let in, else the whole seconds after which it will be
   */
  spend(who: string, now: number): number {
    const { burst, perSecond } = this.#limit;
    const was = this.#buckets.get(who) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, was.tokens + ((now - was.at) / 1000) * perSecond);
    if (tokens < 1) return Math.ceil((1 - tokens) / perSecond);
    if (this.#buckets.size >= crowd) this.#forgetFull(now);
    this.#buckets.set(who, { tokens: tokens - 1, at: now });
    return 0;
  }

  giveBack(who: string): void {
    const bucket = this.#buckets.get(who);
    if (bucket) bucket.tokens = Math.min(this.#limit.burst, bucket.tokens + 1);
  }

  /** A bucket that is full again says nothing. */
  #forgetFull(now: number): void {
    const { burst, perSecond } = this.#limit;
    for (const [who, { tokens, at }] of this.#buckets)
      if (tokens + ((now - at) / 1000) * perSecond >= burst) this.#buckets.delete(who);
  }
}
