import { TokenBuckets } from '../../../lib/request/token-buckets.ts';

const buckets = new TokenBuckets({ burst: 200, perSecond: 20 });

/** Seconds to wait before the learner may answer again; 0 when this answer is let in. By the real clock, always. */
export function spendAnswer(learnerId: string): number {
  return buckets.spend(learnerId, performance.now());
}

/** A refused answer is not counted. */
export function giveBackAnswer(learnerId: string): void {
  buckets.giveBack(learnerId);
}
