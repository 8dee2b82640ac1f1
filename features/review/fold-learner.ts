import { byQuestion } from '../../core/schedule/by-question.ts';
import type { ReviewEvent } from '../../core/schedule/event.ts';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import type { Memory, Parameters } from '../../core/schedule/memory.ts';
import type { ForeseenAnswer } from '../../core/schedule/replay-stretches.ts';
import { type DayTotal, dayTotals } from '../../core/schedule/totals.ts';

/** All that follows from one learner's log: a memory for every question in it, and the sums of every day, section and level. */
export type FoldedLearner = { memories: Map<string, Memory>; totals: DayTotal[] };

/**
 * Folds the whole log of one learner, in whatever order it comes.
 * @param revisions the current revision of each question. One that is not there any more is folded by the largest
 * revision among its own answers: what counted when it was last answered goes on to count.
 */
export function foldLearner(
  learner: { id: string; parameters: Parameters },
  events: readonly ReviewEvent[],
  revisions: ReadonlyMap<string, number>,
): FoldedLearner {
  const memories = new Map<string, Memory>();
  const standing: ForeseenAnswer[] = [];
  for (const [question, log] of byQuestion(events)) {
    const revision = revisions.get(question) ?? largestRevision(log);
    const folded = fold(log, revision, learner.parameters, fuzzSeed(learner.id, question));
    memories.set(question, folded.memory);
    for (const answer of folded.standing) standing.push(answer);
  }
  return { memories, totals: dayTotals(standing) };
}

function largestRevision(log: readonly ReviewEvent[]): number {
  return log.reduce((largest, event) => (event.kind === 'answer' ? Math.max(largest, event.revision) : largest), 0);
}
