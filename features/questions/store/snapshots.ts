import type { Db } from '../../../lib/db/database.ts';
import { countEdit } from './write-draft.ts';
import { insertVersion } from './write-version.ts';

/** How a question stood, so that it can be put back: times in ms, `version` 0 where nothing was published. */
export type Snapshot = {
  question: string;
  state: string;
  publishedAt: number | null;
  section: string;
  passage: string;
  position: number;
  version: number;
  draft: { section: string; passage: string; body: string; basedOn: number; editor: string | null; at: number } | null;
};

export async function takeSnapshot(db: Db, id: string): Promise<Snapshot> {
  const row = await db.question.findUniqueOrThrow({ where: { id }, include: { draft: true } });
  const { draft } = row;
  return {
    ...{ question: id, state: row.state, publishedAt: row.publishedAt === null ? null : Number(row.publishedAt) },
    ...{ section: row.sectionId, passage: row.passage, position: row.position, version: row.version },
    draft: draft && {
      ...{ section: draft.sectionId, passage: draft.passage, body: draft.body, basedOn: draft.basedOn },
      ...{ editor: draft.editorId, at: Number(draft.updatedAt) },
    },
  };
}

/**
 * Puts a question back. A version that was published stays in its past, as learners may have seen it: the wording before
 * it becomes current as a version of its own, and what was never published before is a draft again.
 */
export async function restore(db: Db, snapshot: Snapshot, { by, now }: { by: string; now: number }): Promise<void> {
  const { question, version, state, section, passage, position, draft } = snapshot;
  const row = await db.question.findUniqueOrThrow({ where: { id: question } });
  if (version > 0 && row.version > version) {
    const key = { questionId_number: { questionId: question, number: version } };
    const { body } = await db.questionVersion.findUniqueOrThrow({ where: key });
    const next = { question, number: row.version + 1, revision: row.revision, body: JSON.parse(body) };
    await insertVersion(db, { ...next, editor: by, at: now });
  }
  const publishedAt = snapshot.publishedAt === null ? row.publishedAt : BigInt(snapshot.publishedAt);
  await db.question.update({
    where: { id: question },
    data: { state, publishedAt, sectionId: section, passage, position },
  });
  await db.questionDraft.deleteMany({ where: { questionId: question } });
  if (draft)
    await db.questionDraft.create({
      data: {
        ...{ questionId: question, sectionId: draft.section, passage: draft.passage, body: draft.body },
        ...{ basedOn: draft.basedOn, editorId: draft.editor, updatedAt: BigInt(draft.at) },
      },
    });
  await countEdit(db, question);
}
