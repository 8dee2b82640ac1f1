import { retrievability } from '../schedule/fsrs.ts';
import { daysBetween, type StudyDay } from '../study-day/study-day.ts';
import type { Day } from './day.ts';

/**
 * Why a question is asked today: it was missed earlier today; it is due, was answered last on `lastDay`, and `recall` is
 * the predicted chance of recall on this study day in whole percent, 1 to 99; it starts anew, so that nothing is remembered
 * of it; or it was never answered before.
 */
export type WhyToday = { because: 'missed' | 'anew' | 'new' } | { because: 'due'; lastDay: StudyDay; recall: number };

/** Null for a question that the day does not ask. */
export function whyToday(
  question: string,
  { studyDay, weights, due, fresh, answered }: Pick<Day, 'studyDay' | 'weights' | 'due' | 'fresh' | 'answered'>,
): WhyToday | null {
  const latest = answered.findLast((answer) => answer.question === question);
  if (latest) return latest.rating === 'again' ? { because: 'missed' } : null;
  const found = due.find((each) => each.question === question);
  if (!found) return fresh.some((each) => each.question === question) ? { because: 'new' } : null;
  if (!found.memory) return { because: 'anew' };
  const { stability, lastDay } = found.memory;
  const percent = Math.round(100 * retrievability(stability, daysBetween(lastDay, studyDay), weights));
  // Nothing is certain to be there, nor to be gone.
  return { because: 'due', lastDay, recall: Math.min(99, Math.max(1, percent)) };
}
