import type { Foreseen } from './recalibration.ts';

/** Recall that was foreseen and what came of it, as shares in [0, 1]. */
export type Reliability = { answers: number; foreseen: number; recalled: number; low: number; high: number };

/** Of a standard normal variable, 80 % lie within so many standard deviations. */
const deviations = 1.2815515655;

/**
 * The share that was recalled of the answers of one level, with the range in which the true share lies four times out of
 * five (score interval; Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22, 1927). A forecast is reliable where what was foreseen lies in it.
 * @returns null where there are no answers
 */
export function reliabilityOf({ answers, recalled, foreseen }: Foreseen): Reliability | null {
  if (answers === 0) return null;
  const share = recalled / answers;
  const z2 = deviations ** 2 / answers;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (deviations / (1 + z2)) * Math.sqrt((share * (1 - share)) / answers + z2 / (4 * answers));
  return {
    ...{ answers, foreseen: foreseen / answers, recalled: share },
    ...{ low: Math.max(0, middle - half), high: Math.min(1, middle + half) },
  };
}
