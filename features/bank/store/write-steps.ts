import type { Kind } from '../../../core/bank/bank-item.ts';
import { canonicalJson } from '../../../core/bank/canonical-json.ts';
import type { Step } from '../../../core/bank/plan-load.ts';
import type { Db } from '../../../lib/db/database.ts';
import { createQuestions, updateQuestion } from './write-questions.ts';

/** Carries a plan out: whatever is named is written before what names it. */
export async function writeSteps(db: Db, steps: readonly Step[], now: number): Promise<void> {
  const create = <K extends Kind>(kind: K) => ofKind(steps, kind).filter(({ action }) => action === 'create');
  const change = <K extends Kind>(kind: K) =>
    ofKind(steps, kind).filter(({ taken, action }) => action !== 'create' && taken.length > 0);

  await db.course.createMany({ data: create('course').map(courseRow) });
  for (const step of change('course')) await db.course.update({ where: { id: step.id }, data: courseRow(step) });
  await db.article.createMany({ data: create('article').map((step) => articleRow(step, now)) });
  for (const step of change('article'))
    await db.article.update({ where: { id: step.id }, data: articleRow(step, now) });
  await db.section.createMany({ data: create('section').map((step) => sectionRow(step, now)) });
  for (const step of change('section'))
    await db.section.update({ where: { id: step.id }, data: sectionRow(step, now) });
  await createQuestions(db, create('question'), now);
  for (const step of change('question')) await updateQuestion(db, step, now);
  await remember(db, steps);
}

function ofKind<K extends Kind>(steps: readonly Step[], kind: K): Step<K>[] {
  return steps.filter((step): step is Step<K> & Step => step.kind === kind);
}

const courseRow = ({ id, content }: Step<'course'>) => ({
  id,
  title: JSON.stringify(content.title),
  description: JSON.stringify(content.description),
  languages: JSON.stringify(content.languages),
  access: content.access,
  position: content.position,
  programs: JSON.stringify(content.programs),
});

const articleRow = ({ id, course, content }: Step<'article'>, now: number) => ({
  id,
  courseId: course,
  title: JSON.stringify(content.title),
  position: content.position,
  retiredAt: content.retired ? BigInt(now) : null,
});

const sectionRow = ({ id, content }: Step<'section'>, now: number) => ({
  id,
  articleId: content.article,
  heading: JSON.stringify(content.heading),
  body: JSON.stringify(content.body),
  diagram: content.diagram && JSON.stringify(content.diagram),
  position: content.position,
  retiredAt: content.retired ? BigInt(now) : null,
});

/** What the files said becomes what the next load compares them with. */
async function remember(db: Db, steps: readonly Step[]): Promise<void> {
  const data = steps.flatMap(({ kind, id, course, file, remember: content }) =>
    content ? [{ courseId: course, kind, id, file, content: canonicalJson(content) }] : [],
  );
  for (const kind of new Set(data.map((row) => row.kind))) {
    const ids = data.filter((row) => row.kind === kind).map((row) => row.id);
    await db.loadedItem.deleteMany({ where: { kind, id: { in: ids } } });
  }
  await db.loadedItem.createMany({ data });
}
