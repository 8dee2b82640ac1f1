import type { Question } from '../../../core/question/registry.ts';
import type { Db } from '../../../lib/db/database.ts';

type Version = { question: string; number: number; revision: number; body: Question; editor: string; at: number };

/** A new current version; those before it stay as they were asked. */
export async function insertVersion(db: Db, { question, number, revision, body, editor, at }: Version): Promise<void> {
  await db.questionVersion.create({
    data: {
      ...{ questionId: question, number, revision, body: JSON.stringify(body) },
      ...{ createdAt: BigInt(at), source: 'app', editorId: editor },
    },
  });
  await db.question.update({ where: { id: question }, data: { version: number, revision } });
}

type Place = { question: string; section: string; passage: string; position?: number };

export async function placeQuestion(db: Db, { question, section, passage, position }: Place): Promise<void> {
  await db.question.update({
    where: { id: question },
    data: { sectionId: section, passage, ...(position === undefined ? {} : { position }) },
  });
}

/** Published ones join the queues of the day on which they became so. */
export async function setState(
  db: Db,
  question: string,
  state: 'draft' | 'published' | 'retired',
  now: number,
): Promise<void> {
  const joins = state === 'published' ? { publishedAt: BigInt(now) } : {};
  await db.question.update({ where: { id: question }, data: { state, ...joins } });
}
