import { byQuestion } from '../../core/schedule/by-question.ts';
import type { ReviewEvent } from '../../core/schedule/event.ts';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed } from '../../core/schedule/fsrs.ts';
import { dayTotals } from '../../core/schedule/totals.ts';
import type { Person } from '../people/person.ts';
import type { States } from './store/states.ts';

/**
 * All that is kept of a learner, anew from the log.
 * @param revisions the current one of each question; of a question that is gone every answer counts
 */
export function foldLearner(
  { id, parameters }: Person,
  events: readonly ReviewEvent[],
  revisions: ReadonlyMap<string, number>,
): States {
  const folded = [...byQuestion(events)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([question, log]) => ({
      question,
      ...fold(log, revisions.get(question) ?? 0, parameters, fuzzSeed(id, question)),
    }));
  return {
    memories: folded.map(({ question, memory }) => ({ question, ...memory })),
    totals: dayTotals(folded.flatMap(({ standing }) => standing)),
  };
}
