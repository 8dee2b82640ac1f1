import { canonicalJson } from '../../core/bank/canonical-json.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { record } from '../log/record.ts';
import type { ChangedMeanwhile, DraftFields } from './question-draft.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { lastPlace, writeDraft } from './store/write-draft.ts';
import { placeQuestion } from './store/write-version.ts';
import { type Target, writeQuestion } from './write-question.ts';

export type SaveDraftOutcome = { ok: true; edits: number } | ChangedMeanwhile;

/**
 * Keeps what is written of a question, finished or not; learners go on with what is published. Its type stays.
 * @throws NotFound when the question or the section is not there, or not this person's to write
 */
export async function saveDraft(
  { fields, ...target }: Target & { fields: DraftFields },
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<SaveDraftOutcome> {
  return writeQuestion(target, person, { db }, async ({ id, type, draft, published }, transaction) => {
    const around = await findSurroundings(transaction, target.course, fields.section);
    if (!around) throw new NotFound('There is no section of this name.');
    const body = { ...fields.body, type };
    const basedOn = draft?.basedOn ?? published?.version ?? 0;
    const saved = { question: id, ...fields, body, basedOn, editor: person.id, at: now };
    if (!published) {
      const { section, passage } = fields;
      const position = draft?.section === section ? {} : { position: await lastPlace(transaction, section) };
      await placeQuestion(transaction, { question: id, section, passage, ...position });
    }
    // To publish, too, saves first: what stands there already is no change.
    if (!draft || !same(draft, { ...fields, body })) {
      const about = { by: person.id, course: target.course, thing: id };
      await record(transaction, { kind: 'draft-written', ...about }, now);
    }
    return { ok: true, edits: await writeDraft(transaction, saved) };
  });
}

function same(one: DraftFields, other: DraftFields): boolean {
  const text = ({ section, passage, body }: DraftFields) => canonicalJson({ section, passage, body });
  return text(one) === text(other);
}
