import type { Provider } from '../../lib/db/database.builder.ts';
import type { Teacher } from '../courses/teacher.ts';
import { aStudy } from '../review/study.builder.ts';
import { discardDraft } from './discard-draft.ts';
import { loadQuestionToWrite } from './load-question-to-write.ts';
import { makeQuestion } from './make-question.ts';
import { publishDraft } from './publish-draft.ts';
import type { DraftBody, DraftFields } from './question-draft.ts';
import { retireQuestion } from './retire-question.ts';
import { saveDraft } from './save-draft.ts';

export const tess: Teacher = { id: 'tess', role: 'instructor' };
const noon = Date.parse('2026-05-02T12:00:00Z');

/** A sound question about nothing. */
export const aBody = (given: object = {}): DraftBody => ({
  ...{ type: 'choice', prompt: 'Which one?', explanation: 'Because.', correct: ['a'] },
  options: ['a', 'b'].map((id) => ({ id, text: id.toUpperCase(), feedback: `On ${id}.` })),
  ...given,
});

/** The small course of `aStudy` with Tess and Tom, who teach it, and Theo, who teaches another. */
export async function aTaughtStudy(provider: Provider) {
  const study = await aStudy(provider);
  const { db } = study;
  const course = 'docker';
  for (const id of ['tess', 'tom', 'theo'])
    await db.write.user.create({ data: { id, email: id, name: `${id}'s name`, role: 'instructor', createdAt: 0n } });
  for (const userId of ['tess', 'tom'])
    await db.write.enrolment.create({ data: { userId, courseId: course, role: 'instructor', createdAt: 0n } });
  let names = 0;
  const context = (now = noon) => ({ db, now, newName: () => `n${++names}` });
  const load = (question: string, by = tess) => loadQuestionToWrite({ course, question }, by, { db });
  const target = async (question: string) => ({ course, question, seen: (await load(question)).edits });
  return {
    ...study,
    course,
    context,
    load,
    target,
    make: (section = 'docker.first', type: DraftBody['type'] = 'choice', by = tess) =>
      makeQuestion({ course, section, type }, by, context()),
    save: async (
      question: string,
      { body = aBody(), section = 'docker.first', passage = 'one' }: Partial<DraftFields> = {},
      { by = tess, ...given }: { by?: Teacher; seen?: number; course?: string } = {},
    ) => saveDraft({ ...(await target(question)), ...given, fields: { section, passage, body } }, by, context()),
    publish: async (
      question: string,
      given: Partial<Parameters<typeof publishDraft>[0]> = {},
      { by = tess, now = noon } = {},
    ) => publishDraft({ ...(await target(question)), as: 'wording', ...given }, by, context(now)),
    discard: async (question: string, given: { seen?: number } = {}) =>
      discardDraft({ ...(await target(question)), ...given }, tess, context()),
    retire: async (question: string, retired = true, now = noon) =>
      retireQuestion({ ...(await target(question)), retired }, tess, context(now)),
    row: (id: string) => db.read.question.findUniqueOrThrow({ where: { id } }),
    versions: (questionId: string) =>
      db.read.questionVersion.findMany({ where: { questionId }, orderBy: { number: 'asc' } }),
  };
}
