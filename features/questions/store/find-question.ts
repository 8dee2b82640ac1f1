import { asAuthored } from '../../../core/question/as-authored.ts';
import type { Question } from '../../../core/question/registry.ts';
import type { Db } from '../../../lib/db/database.ts';
import { NotFound } from '../../../lib/not-found.ts';
import type { DraftBody, QuestionToWrite } from '../question-draft.ts';

const editor = { select: { name: true } };

/**
 * A question with its draft and its current version, whatever its state.
 * @throws NotFound when the course has no such question
 */
export async function findQuestionToWrite(db: Db, course: string, id: string): Promise<QuestionToWrite> {
  const row = await db.question.findUnique({
    where: { id },
    include: {
      draft: { include: { editor } },
      versions: { orderBy: { number: 'desc' }, take: 1, include: { editor } },
    },
  });
  if (row?.courseId !== course) throw new NotFound('There is no question of this name.');
  const { draft, versions } = row;
  const [current] = versions;
  return {
    id,
    type: row.type as DraftBody['type'],
    state: row.state as QuestionToWrite['state'],
    edits: row.edits,
    draft: draft && {
      ...{ section: draft.sectionId, passage: draft.passage, body: JSON.parse(draft.body) },
      ...{ editor: draft.editor?.name ?? null, at: Number(draft.updatedAt), basedOn: draft.basedOn },
    },
    published: current
      ? {
          ...{ section: row.sectionId, passage: row.passage, body: asAuthored(JSON.parse(current.body)) },
          ...{ editor: current.editor?.name ?? null, at: Number(current.createdAt) },
          ...{ version: current.number, revision: current.revision },
        }
      : null,
  };
}

/** What was published last, as it is graded by; null while nothing was. */
export async function findPublishedBody(db: Db, questionId: string): Promise<Question | null> {
  const row = await db.questionVersion.findFirst({
    where: { questionId },
    orderBy: { number: 'desc' },
    select: { body: true },
  });
  return row && JSON.parse(row.body);
}
