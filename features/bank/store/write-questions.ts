import type { Step } from '../../../core/bank/plan-load.ts';
import type { Db } from '../../../lib/db/database.ts';

/** New questions, published in their first version. */
export async function createQuestions(db: Db, steps: readonly Step<'question'>[], now: number): Promise<void> {
  await db.question.createMany({
    data: steps.map(({ id, course, content }) => ({
      ...{ id, courseId: course, version: 1, revision: content.revision },
      ...placeRow(content),
      state: 'published',
      publishedAt: BigInt(now),
    })),
  });
  await db.questionVersion.createMany({ data: steps.map((step) => versionRow(step, 1, now)) });
  await db.questionTag.createMany({ data: steps.flatMap(tagRows) });
}

/** A changed wording is a new version; one that an answer was given to is never rewritten. */
export async function updateQuestion(db: Db, step: Step<'question'>, now: number): Promise<void> {
  const { id, content, taken } = step;
  const reworded = taken.includes('body') || taken.includes('revision');
  const state = content.retired ? { state: 'retired' } : { state: 'published', publishedAt: BigInt(now) };
  const versions = reworded ? { version: { increment: 1 }, revision: content.revision } : {};
  const { version } = await db.question.update({
    where: { id },
    data: { ...placeRow(content), ...(taken.includes('retired') ? state : {}), ...versions, edits: { increment: 1 } },
  });
  if (reworded) await db.questionVersion.create({ data: versionRow(step, version, now) });
  if (!taken.includes('tags')) return;
  await db.questionTag.deleteMany({ where: { questionId: id } });
  await db.questionTag.createMany({ data: tagRows(step) });
}

const placeRow = ({ section, passage, body, position }: Step<'question'>['content']) => ({
  sectionId: section,
  passage,
  type: body.type,
  position,
});

const tagRows = ({ id, content }: Step<'question'>) => content.tags.map((tag) => ({ questionId: id, tag }));

const versionRow = ({ id, content }: Step<'question'>, number: number, now: number) => ({
  questionId: id,
  number,
  revision: content.revision,
  body: JSON.stringify(content.body),
  createdAt: BigInt(now),
});
