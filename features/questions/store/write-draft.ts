import { placeOfSection } from '../../../core/bank/course-order.ts';
import type { Db } from '../../../lib/db/database.ts';
import type { DraftFields } from '../question-draft.ts';

type NewQuestion = DraftFields & { id: string; course: string; editor: string; at: number };

/** A question that nobody is asked yet, after the others of its section. */
export async function insertQuestion(db: Db, { id, course, editor, at, ...fields }: NewQuestion): Promise<void> {
  await db.question.create({
    data: {
      ...{ id, courseId: course, sectionId: fields.section, passage: fields.passage, type: fields.body.type },
      ...{ state: 'draft', version: 0, revision: 1, position: await lastPlace(db, fields.section) },
      draft: { create: { ...draftRow(fields), basedOn: 0, editorId: editor, updatedAt: BigInt(at) } },
    },
  });
}

/** The place after all questions of a section. */
export async function lastPlace(db: Db, section: string): Promise<number> {
  const { _max } = await db.question.aggregate({ where: { sectionId: section }, _max: { position: true } });
  if (_max.position !== null) return _max.position + 1;
  const { position, article } = await db.section.findUniqueOrThrow({
    where: { id: section },
    select: { position: true, article: { select: { position: true } } },
  });
  return placeOfSection(article.position, position) + 1;
}

type Saved = DraftFields & { question: string; basedOn: number; editor: string; at: number };

/** Puts a draft in the place of the one there may be; gives the number of edits there are then. */
export async function writeDraft(db: Db, { question, basedOn, editor, at, ...fields }: Saved): Promise<number> {
  const data = { ...draftRow(fields), basedOn, editorId: editor, updatedAt: BigInt(at) };
  await db.questionDraft.upsert({
    where: { questionId: question },
    create: { questionId: question, ...data },
    update: data,
  });
  return countEdit(db, question);
}

const draftRow = ({ section, passage, body }: DraftFields) => ({
  ...{ sectionId: section, passage },
  body: JSON.stringify(body),
});

/** Moves the draft there may be. */
export async function moveDraft(
  db: Db,
  questionId: string,
  { section, passage }: Pick<DraftFields, 'section' | 'passage'>,
): Promise<void> {
  await db.questionDraft.updateMany({ where: { questionId }, data: { sectionId: section, passage } });
}

export async function countEdit(db: Db, id: string): Promise<number> {
  const { edits } = await db.question.update({
    where: { id },
    data: { edits: { increment: 1 } },
    select: { edits: true },
  });
  return edits;
}

export async function removeDraft(db: Db, questionId: string): Promise<void> {
  await db.questionDraft.deleteMany({ where: { questionId } });
}

/** Only for what was never published: nobody's log names it. */
export async function removeQuestion(db: Db, id: string): Promise<void> {
  await db.question.delete({ where: { id } });
}
