import type { StudyDay } from '../../core/study-day/study-day.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Person } from '../people/person.ts';
import type { QueueQuestion } from '../review/api-types.ts';
import { loadHistories } from '../review/load-histories.ts';
import { showQuestions } from '../review/show-questions.ts';
import type { Remembered } from './store/find-remembered.ts';

/** A question that slips again and again; `prompt` is HTML. */
export type HardQuestion = Pick<QueueQuestion, 'id' | 'prompt' | 'language' | 'section'> & {
  /** How often it was forgotten after it had been known. */
  lapses: number;
  /** Its latest answers in order; whether each was recalled. */
  history: { id: string; studyDay: StudyDay; recalled: boolean }[];
};

const most = 5;
const latest = 12;

/** The questions that were forgotten most often; among those as often, what is harder to the scheduler comes first. */
export async function loadHardest(
  remembered: readonly Remembered[],
  asked: { learner: Person; language: string; studyDay: StudyDay },
  context: { db: Database; secret: string },
): Promise<HardQuestion[]> {
  const hardest = remembered
    .filter(({ lapses }) => lapses > 0)
    .sort((a, b) => b.lapses - a.lapses || b.difficulty - a.difficulty || (a.question < b.question ? -1 : 1))
    .slice(0, most);
  const ids = hardest.map(({ question }) => question);
  const [questions, histories] = await Promise.all([
    showQuestions(ids, asked, context),
    loadHistories(asked.learner.id, ids, context),
  ]);
  const lapses = new Map(hardest.map((each) => [each.question, each.lapses]));
  return questions.map(({ id, prompt, language, section }) => ({
    ...{ id, prompt, language, section, lapses: lapses.get(id) ?? 0 },
    history: (histories.get(id) ?? []).slice(-latest).map(({ id, studyDay, rating }) => ({
      ...{ id, studyDay, recalled: rating !== 'again' },
    })),
  }));
}
