import { countDay } from '../count-day.ts';
import type { Desk } from '../desk.ts';
import type { KeptDay } from '../log-file.ts';
import { type DayLimits, limitsOf } from '../settings.ts';
import { dayOf } from './served-queue.ts';

/** What one study day came to, for one learner. */
export type DayRow = {
  learner: string;
  studyDay: string;
  zone: string;
  limits: DayLimits;
  /** Questions due when the day began. */
  due: number;
  begun: number;
  reviewed: number;
  answers: number;
  correct: number;
  again: number;
  undone: number;
  /** Due or new questions that the day had room for and that were left. */
  left: number;
  /** What else the log tells of the day. */
  events: Record<string, number>;
  looks: number;
};

/** Counts a study day from the log, and holds the totals that are kept of it against that. */
export function sumUpDay(desk: Desk, studyDay: string): DayRow {
  const { begun, reviewed, answers, undone } = countDay(desk.rows, studyDay);
  const { settings = desk.settings, looks = 0 } = desk.tallies.get(studyDay) ?? {};
  const limits = limitsOf(settings, desk.rows, studyDay);
  const { due, withdrawn } = dayOf(desk, studyDay, settings);
  const wishes = desk.wishes.filter((wish) => wish.studyDay === studyDay).length;
  const answered = new Set(answers.map(({ questionId }) => questionId));
  const open = due.filter(({ question }) => !answered.has(question) && !withdrawn.has(question));

  const counted: KeptDay = {
    answers: answers.length,
    correct: answers.filter(({ correct }) => correct === 1).length,
    firsts: begun.size,
    durationMs: answers.reduce((sum, { durationMs }) => sum + durationMs, 0),
    recalled: answers.filter(({ rating }) => rating !== 'again').length,
  };
  checkTotals(desk, studyDay, counted);

  const others = desk.rows.filter((row) => row.studyDay === studyDay && row.kind !== 'answer' && row.kind !== 'undo');
  const events: Record<string, number> = {};
  for (const { kind } of others) events[kind] = (events[kind] ?? 0) + 1;
  const late = answers.filter((answer) => answer.late).length;
  return {
    ...{ learner: desk.habit.name, studyDay, zone: settings.zone, limits },
    ...{ due: due.length, begun: begun.size, reviewed: reviewed.size, answers: answers.length },
    ...{ correct: counted.correct, again: counted.answers - counted.recalled, undone, left: open.length },
    events: { ...events, ...(late > 0 && { late }), ...(wishes > 0 && { wish: wishes }) },
    looks,
  };
}

function checkTotals(desk: Desk, studyDay: string, counted: KeptDay): void {
  const kept = desk.log.totalsOf(desk.id, studyDay);
  if (JSON.stringify(kept) !== JSON.stringify(counted))
    desk.complain('totals', `${studyDay} is kept as ${JSON.stringify(kept)}, and is ${JSON.stringify(counted)}`);
}
