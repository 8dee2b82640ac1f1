import type { ReviewEvent } from '../../core/schedule/event.ts';
import { fold } from '../../core/schedule/fold.ts';
import { fuzzSeed, intervals } from '../../core/schedule/fsrs.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import type { Intervals } from './api-types.ts';

/** The intervals that the four ratings of one answer would give, from what was remembered without it. */
export function intervalsOf(
  events: readonly ReviewEvent[],
  answer: { id: string; question: string; studyDay: StudyDay },
  revision: number,
  { id, parameters }: Person,
): Intervals {
  const others = events.filter((event) => event.id !== answer.id);
  const seed = fuzzSeed(id, answer.question);
  const { learned } = fold(others, revision, parameters, seed).memory;
  return intervals(learned, answer.studyDay, parameters, seed);
}
