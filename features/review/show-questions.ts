import type { Day } from '../../core/queue/day.ts';
import { whyToday } from '../../core/queue/why-today.ts';
import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Person } from '../people/person.ts';
import type { QueueQuestion } from './api-types.ts';
import type { Context } from './context.ts';
import { showQuestion } from './show-question.ts';
import { findCurrentQuestions } from './store/find-questions.ts';

type Asked = {
  learner: Person;
  language: string;
  studyDay: StudyDay;
  /** The day that asks them; absent where they are only shown. */
  day?: Day;
};

/** Questions as a learner is asked them, in the order of `ids`: nothing of them tells the right answer. */
export async function showQuestions(
  ids: string[],
  { learner, language, studyDay, day }: Asked,
  { db, secret }: Pick<Context, 'db' | 'secret'>,
): Promise<QueueQuestion[]> {
  if (ids.length === 0) return [];
  const found = new Map((await findCurrentQuestions(db.read, ids)).map((question) => [question.id, question]));
  return ids.flatMap((id) => {
    const question = found.get(id);
    if (!question) return [];
    const shown = showQuestion(question, { learnerId: learner.id, language, day: studyDay, secret });
    const why = day && whyToday(id, day);
    return why ? [{ ...shown, why }] : [shown];
  });
}
