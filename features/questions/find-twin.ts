import { areAlike, ideasOf } from '../../core/bank/lint/idea-twice.ts';
import type { Question } from '../../core/question/registry.ts';
import { inLanguage } from '../../core/question/words.ts';
import type { Db } from '../../lib/db/database.ts';
import { latest } from '../../lib/latest.ts';
import { findAskedBodies } from './store/find-asked-bodies.ts';

/** A question that is being written, and the course it is for. */
type Writing = { course: string; question: string; body: Question; languages: readonly string[] };

/** The prompt of another question of the course that asks nearly the same; null where there is none. */
export async function findTwin(db: Db, { course, question, body, languages }: Writing): Promise<string | null> {
  const own = ideasOf(body, languages);
  const others = await findAskedBodies(db, course, question);
  const twin = others.find((other) => areAlike(own, ideasIn(JSON.stringify([languages, other.body]))));
  const [first = ''] = languages;
  return twin ? inLanguage(JSON.parse(twin.body).prompt, first, first) : null;
}

/** Every look at a draft compares it with the same others. */
const ideasIn = latest(4_000_000, (text) => {
  const [languages, body]: [string[], string] = JSON.parse(text);
  return ideasOf(JSON.parse(body), languages);
});
