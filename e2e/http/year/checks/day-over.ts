import { countDay } from '../count-day.ts';
import type { Desk, Tally } from '../desk.ts';
import { limitsOf } from '../settings.ts';
import { dayOf } from './served-queue.ts';

/** Looks back at a study day that is over: what it brought, and that nothing was left out. */
export function checkDayOver(desk: Desk, { studyDay, outside, most, isFinished }: Tally): void {
  const { begun, reviewed, answers } = countDay(desk.rows, studyDay);
  const wishes = desk.wishes.filter((wish) => wish.studyDay === studyDay).length;
  const inside = (questions: Set<string>) => [...questions].filter((question) => !outside.has(question)).length;
  if (inside(begun) > most.new + 5 * wishes) desk.complain('limits', `${studyDay} brought ${begun.size} new questions`);
  if (inside(reviewed) > most.reviews) desk.complain('limits', `${studyDay} brought ${reviewed.size} reviews`);

  const latest = new Map<string, string>();
  for (const { questionId, rating } of answers) {
    const before = latest.get(questionId) ?? 'again';
    if (before !== 'again' && !outside.has(questionId))
      desk.complain('once', `${questionId} was asked twice on ${studyDay}, though it was known`);
    latest.set(questionId, rating);
  }
  const { due, withdrawn } = dayOf(desk, studyDay);
  const open = due.filter(({ question }) => !latest.has(question) && !withdrawn.has(question));
  // What is suspended after the day began keeps its place and is not asked: another does not come for it.
  const kept = due.filter(({ question }) => !latest.has(question) && withdrawn.has(question));
  const { reviews } = limitsOf(desk.settings, desk.rows, studyDay);
  if (isFinished && open.length > 0 && reviewed.size + kept.length < reviews)
    desk.complain('once', `${open.length} due questions were never asked on ${studyDay}`);
}
