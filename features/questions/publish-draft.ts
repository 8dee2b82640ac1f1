import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { Finding } from '../../core/bank/lint/lint-question.ts';
import { readWritten } from '../../core/bank/read-written.ts';
import { sameKey } from '../../core/bank/same-key.ts';
import type { Question } from '../../core/question/registry.ts';
import type { Db } from '../../lib/db/database.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { TeachingContext } from '../courses/teaching-context.ts';
import { refoldQuestion } from '../review/refold-question.ts';
import type { ChangedMeanwhile, DraftFields, QuestionToWrite } from './question-draft.ts';
import { findPublishedBody } from './store/find-question.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { countEdit, lastPlace, removeDraft } from './store/write-draft.ts';
import { insertVersion, placeQuestion, setState } from './store/write-version.ts';
import { type Target, writeQuestion } from './write-question.ts';

/** What a change is: only other words, so that what learners know stays; or another question, which starts anew. */
export type ChangeKind = 'wording' | 'anew';

export type PublishOutcome =
  | { ok: true; version: number; revision: number }
  | ChangedMeanwhile
  | { ok: false; reason: 'nothing-to-publish' }
  | { ok: false; reason: 'section-gone' }
  /** `at` is the way to the fault in the body, or `passage`. */
  | { ok: false; reason: 'faults'; faults: Finding[] }
  /** Other answers are right than before: to be asked whether that is meant to be the same question all the same. */
  | { ok: false; reason: 'key-changed' };

type Given = Target & {
  as: ChangeKind;
  /** That the right answer may change under a change of wording; answers that were given keep their verdict. */
  keyMayChange?: boolean;
};

/**
 * Asks learners what was written: from today on where they were not asked before. Each published wording is a version
 * of its own; answers are graded by the one that was asked.
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function publishDraft(
  { as, keyMayChange = false, ...target }: Given,
  person: Teacher,
  { db, now }: Pick<TeachingContext, 'db' | 'now'>,
): Promise<PublishOutcome> {
  return writeQuestion(target, person, { db }, async (found, transaction) => {
    const { draft, published } = found;
    if (!draft) return { ok: false, reason: 'nothing-to-publish' };
    const around = await findSurroundings(transaction, target.course, draft.section);
    if (!around) return { ok: false, reason: 'section-gone' };
    const { body, faults } = readWritten(draft.body, draft.passage, around);
    const errors = faults.filter(({ level }) => level === 'error');
    if (!body || errors.length > 0) return { ok: false, reason: 'faults', faults: errors };

    const before = await findPublishedBody(transaction, found.id);
    const isReworded = !before || !same(before, body);
    if (before && as === 'wording' && !keyMayChange && !sameKey(before, body))
      return { ok: false, reason: 'key-changed' };
    const change = { as, draft, body: isReworded ? body : null, by: person.id, now };
    return { ok: true, ...(await publish(transaction, found, published, change)) };
  });
}

type Change = { as: ChangeKind; draft: DraftFields; body: Question | null; by: string; now: number };

async function publish(
  db: Db,
  { id, state }: QuestionToWrite,
  published: QuestionToWrite['published'],
  { as, draft, body, by, now }: Change,
): Promise<{ version: number; revision: number }> {
  const { section, passage } = draft;
  const moved = published?.section !== section;
  await placeQuestion(db, {
    question: id,
    section,
    passage,
    ...(moved ? { position: await lastPlace(db, section) } : {}),
  });
  const { version, revision } = published ?? { version: 0, revision: 0 };
  const next = {
    version: version + (body ? 1 : 0),
    revision: revision + (body && (!published || as === 'anew') ? 1 : 0),
  };
  if (body)
    await insertVersion(db, { question: id, number: next.version, revision: next.revision, body, editor: by, at: now });
  if (state !== 'published') await setState(db, id, 'published', now);
  if (published && next.revision > revision) await refoldQuestion({ id, revision: next.revision }, { db });
  await removeDraft(db, id);
  await countEdit(db, id);
  return next;
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
