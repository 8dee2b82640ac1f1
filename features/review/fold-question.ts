import type { ReviewEvent } from '../../core/schedule/event.ts';
import { type Folded, fold } from '../../core/schedule/fold.ts';
import { fuzzSeed, intervals } from '../../core/schedule/fsrs.ts';
import type { Parameters } from '../../core/schedule/memory.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Intervals } from './api-types.ts';

/** One learner's question, at its current revision. */
export type Folding = { learner: { id: string; parameters: Parameters }; questionId: string; revision: number };

/** What follows from the events of one learner's question. */
export function foldQuestion(events: readonly ReviewEvent[], { learner, questionId, revision }: Folding): Folded {
  return fold(events, revision, learner.parameters, fuzzSeed(learner.id, questionId));
}

/** The intervals that the four ratings of an answer on a study day would give, from what was remembered before it. */
export function intervalsAfter(before: Folded, studyDay: StudyDay, { learner, questionId }: Folding): Intervals {
  return intervals(before.memory.learned, studyDay, learner.parameters, fuzzSeed(learner.id, questionId));
}
