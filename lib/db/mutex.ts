import { DatabaseBusy } from './errors.ts';

type Waiting = { enter: () => void; timer: NodeJS.Timeout };

/** Lets one at a time through, in the order of asking. */
export class Mutex {
  private held = false;
  private readonly queue = new Set<Waiting>();

  get isHeld(): boolean {
    return this.held;
  }

  /**
   * @returns what lets the next one in
   * @throws DatabaseBusy when it was not one's turn within `patienceMs`
   */
  async take(patienceMs: number): Promise<() => void> {
    if (this.held) await this.wait(patienceMs);
    this.held = true;
    return () => this.release();
  }

  private wait(patienceMs: number): Promise<void> {
    return new Promise((enter, reject) => {
      const timer = setTimeout(() => {
        this.queue.delete(waiting);
        reject(new DatabaseBusy('Too many wait for the database.'));
      }, patienceMs);
      const waiting = { enter, timer };
      this.queue.add(waiting);
    });
  }

  private release(): void {
    const [next] = this.queue;
    if (!next) {
      this.held = false;
      return;
    }
    this.queue.delete(next);
    clearTimeout(next.timer);
    // In a turn of its own: a long queue must not keep everything else from happening.
    setImmediate(next.enter);
  }
}
