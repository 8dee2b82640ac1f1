import { NotFound } from '../../lib/not-found.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import type { ChangedMeanwhile } from './question-draft.ts';
import { findVersions } from './store/find-versions.ts';
import { writeDraft } from './store/write-draft.ts';
import { type Target, writeQuestion } from './write-question.ts';

export type GoBackOutcome = { ok: true; edits: number } | ChangedMeanwhile;

/**
 * Makes an earlier wording the draft of a question, in the place of the draft there may be; learners get it when it is
 * published. Where the question stands does not change.
 * @throws NotFound when there is no such question or version, or it is not this person's to write
 */
export async function goBack(
  { version, ...target }: Target & { version: number },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<GoBackOutcome> {
  return writeQuestion(target, person, { db }, async ({ id, type, draft, published }, transaction) => {
    const wanted = (await findVersions(transaction, id)).find(({ number }) => number === version);
    const place = draft ?? published;
    if (!wanted || !published || !place) throw new NotFound('There is no version of this number.');
    const { section, passage } = place;
    const body = { ...wanted.written, type };
    const saved = { question: id, section, passage, body, basedOn: published.version, editor: person.id, at: now };
    const about = { by: person.id, course: target.course, thing: id };
    await record(transaction, { kind: 'draft-written', ...about, detail: { version } }, now);
    return { ok: true, edits: await writeDraft(transaction, saved) };
  });
}
