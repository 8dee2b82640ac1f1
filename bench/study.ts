import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { loadContent } from '../features/bank/load-content.ts';
import { createAccount } from '../features/people/create-account.ts';
import { findPeople } from '../features/people/find-people.ts';
import type { Person } from '../features/people/person.ts';
import type { QueueQuestion } from '../features/review/api-types.ts';
import type { Context } from '../features/review/context.ts';
import { loadQueue } from '../features/review/load-queue.ts';
import { type GivenAnswer, takeAnswer } from '../features/review/take-answer.ts';
import { type Database, openDatabase } from '../lib/db/database.ts';
import { migrateDatabase } from '../lib/migrate/migrate-database.ts';

export const day = 86_400_000;

/** A database with the course of `content/` and learners in it. */
export type Study = { db: Database; learners: Person[]; at(now: number): Context };

export async function openStudy(url: string, folder: string, learners: number): Promise<Study> {
  const now = Date.now() - 30 * day;
  await migrateDatabase(url, { now, backups: path.join(folder, 'backups'), log: () => {} });
  const db = await openDatabase(url);
  const { problems } = await loadContent({ root: path.resolve('content'), mark: '' }, { db, now });
  if (problems.length > 0) throw new Error(`The content has ${problems.length} problems.`);
  const ids: string[] = [];
  while (ids.length < learners) ids.push(await aLearner(db, now));
  const at = (moment: number) => ({ db, now: moment, serverZone: 'UTC', secret: 'of the bench', newId: randomUUID });
  return { db, learners: await findPeople(ids, { db: db.read }), at };
}

async function aLearner(db: Database, now: number): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const account = { email, name: 'Ann', password: null, role: 'learner', language: 'en', zone: 'UTC' } as const;
  const enrolment = { course: 'docker', role: 'learner' } as const;
  const made = await createAccount(account, { db, now, newId: randomUUID }, { enrolment });
  if (!made.ok) throw new Error(`No account was made: ${made.reason}.`);
  return made.userId;
}

/** What a browser sends that chooses the first option it was shown, or says it does not know. */
export function answerTo({ id, versionId, type, options }: QueueQuestion): GivenAnswer {
  const [first] = options ?? [];
  const response = type === 'choice' && first ? { option: first.id } : { unknown: true };
  return { id: randomUUID(), questionId: id, versionId, response, durationMs: 4_000, language: 'en' };
}

/** Every question of the course, as one learner sees it. */
async function questionsOf(learner: Person, context: Context): Promise<QueueQuestion[]> {
  const all = { ...learner, newPerDay: 1_000 };
  return (await loadQueue(all, { limit: 1_000, language: 'en' }, context)).questions;
}

/** Takes answers of all learners to all questions in turn, one at each call. */
export async function answering({ learners, at }: Study): Promise<() => Promise<void>> {
  const asked: { learner: Person; questions: QueueQuestion[] }[] = [];
  for (const learner of learners) asked.push({ learner, questions: await questionsOf(learner, at(Date.now())) });
  let taken = 0;
  return async () => {
    const turn = Math.floor(taken / asked.length);
    const { learner, questions } = pick(asked, taken++);
    const outcome = await takeAnswer(answerTo(pick(questions, turn)), learner, at(Date.now()));
    if (!outcome.ok) throw new Error(`An answer was refused: ${outcome.reason}.`);
  };
}

/** One after the other, and from the beginning again. */
export function pick<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** Lets a learner have answered everything, so that it comes back over the days that follow. */
export async function studyAll(learner: Person, study: Study, now: number): Promise<void> {
  for (const question of await questionsOf(learner, study.at(now))) {
    await takeAnswer(answerTo(question), learner, study.at(now));
  }
}
