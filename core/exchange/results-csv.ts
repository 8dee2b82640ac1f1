import { retrievability } from '../schedule/fsrs.ts';
import { daysBetween, type StudyDay } from '../study-day/study-day.ts';
import { csvLine } from './csv.ts';

const columns = [
  ...['course', 'section', 'heading', 'learner', 'email'],
  ...['questions', 'seen', 'expected_now', 'first_right', 'answers', 'correct', 'minutes', 'last_day'],
];

export const resultsHead = csvLine(columns);

/** One learner in one section. */
export type Result = {
  course: string;
  section: { id: string; heading: string; questions: number };
  learner: { name: string; email: string; weights: readonly number[] | null; today: StudyDay };
  /** What is remembered of each question of the section that was answered. */
  memories: readonly { stability: number; lastDay: StudyDay; firstSight: boolean | null }[];
  totals: { answers: number; correct: number; durationMs: number; lastDay: StudyDay | null };
};

/**
 * One line of a course's results. `expected_now` is how many of the questions seen would be recalled today: the sum of
 * their chances by the forgetting curve. docs/export.md says what each column means.
 */
export function resultsCsv({ course, section, learner, memories, totals }: Result): string {
  const expected = memories.reduce((sum, { stability, lastDay }) => {
    return sum + retrievability(stability, daysBetween(lastDay, learner.today), learner.weights);
  }, 0);
  return csvLine([
    ...[course, section.id, section.heading, learner.name, learner.email],
    ...[section.questions, memories.length, Number(expected.toFixed(1))],
    memories.filter(({ firstSight }) => firstSight === true).length,
    ...[totals.answers, totals.correct, Number((totals.durationMs / 60_000).toFixed(1)), totals.lastDay],
  ]);
}
