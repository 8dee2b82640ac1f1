import type { Day } from '../../core/queue/day.ts';
import { retrievability } from '../../core/schedule/fsrs.ts';
import { daysBetween, type StudyDay } from '../../core/study-day/study-day.ts';

type Remembered = { stability: number; lastDay: StudyDay };

/** The share of a section's questions expected to be recalled today, in percent: without the day's answers, and with them. */
export type Growth = { section: string; before: number; after: number };

/**
 * The sections, in course order, of which the day's answers have made more stay. A question that was never answered is
 * not expected to be recalled; one that was answered before it was due is left as it is.
 * @param now what is remembered of each question, with the day's answers
 */
export function whatGrew(
  day: Pick<Day, 'studyDay' | 'weights' | 'due' | 'answered'>,
  studied: readonly { question: string; section: string }[],
  now: ReadonlyMap<string, Remembered>,
): Growth[] {
  const chance = (memory: Remembered | null | undefined) =>
    memory ? retrievability(memory.stability, daysBetween(memory.lastDay, day.studyDay), day.weights) : 0;
  const atStart = new Map(day.due.map(({ question, memory }) => [question, chance(memory)]));
  for (const { question, firstEver } of day.answered) if (firstEver) atStart.set(question, 0);

  const isAnswered = new Set(day.answered.map(({ question }) => question));
  const sections = new Set(studied.filter(({ question }) => isAnswered.has(question)).map(({ section }) => section));
  return [...sections].flatMap((section) => {
    const after = studied
      .filter((each) => each.section === section)
      .map(({ question }) => ({ question, is: chance(now.get(question)) }));
    const before = after.map(({ question, is }) => ({ is: atStart.get(question) ?? is }));
    const growth = { section, before: percent(before), after: percent(after) };
    return growth.after > growth.before ? [growth] : [];
  });
}

const percent = (chances: readonly { is: number }[]): number =>
  Math.round((100 * chances.reduce((sum, { is }) => sum + is, 0)) / chances.length);
