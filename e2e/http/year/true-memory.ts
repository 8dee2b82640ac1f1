/** How somebody's memory truly is; the scheduler knows nothing of it. */
export type Nature = {
  /** Days after which half of what was just learnt is gone. */
  halfLife: number;
  /** How many times longer it stays after each recall that came neither early nor by luck. */
  growth: number;
  /** Share of the answers that are wrong although the right one is known. */
  slips: number;
};

const dayMs = 86_400_000;

/**
 * What one learner truly remembers. It halves with every half-life, a recall makes the half-life longer, the more so the
 * later it comes, and a miss makes it shorter. By purpose these are other curves than those of FSRS.
 */
export function aTrueMemory({ halfLife, growth, slips }: Nature, chance: () => number) {
  const traces = new Map<string, { at: number; halfLife: number }>();
  const left = (question: string, at: number) => {
    const trace = traces.get(question);
    return trace ? 2 ** (-(at - trace.at) / dayMs / trace.halfLife) : 0;
  };
  return {
    /** Whether the right answer comes to mind, and no slip is made. */
    recalls: (question: string, at: number): boolean => chance() < left(question, at) * (1 - slips),
    /** What the right answer was has just been read. */
    learns(question: string, at: number, recalled: boolean): void {
      const trace = traces.get(question);
      const gap = 1 - left(question, at);
      const grown = (before: number) => (recalled ? before * (1 + (growth - 1) * Math.min(1, 2 * gap)) : before * 0.6);
      traces.set(question, { at, halfLife: trace ? Math.max(1, grown(trace.halfLife)) : halfLife });
    },
  };
}

export type TrueMemory = ReturnType<typeof aTrueMemory>;
