import { TokenBuckets } from '../../../lib/request/token-buckets.ts';

const buckets = new TokenBuckets({ burst: 20, perSecond: 1 / 30 });

/** Seconds to wait before the learner may report again; 0 when this report is let in. By the real clock, always. */
export function spendReport(learnerId: string): number {
  return buckets.spend(learnerId, performance.now());
}

/** What was refused, or is kept already, is not counted. */
export function giveBackReport(learnerId: string): void {
  buckets.giveBack(learnerId);
}
