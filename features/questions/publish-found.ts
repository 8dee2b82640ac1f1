import { canonicalJson } from '../../core/bank/canonical-json.ts';
import type { Finding } from '../../core/bank/lint/lint-question.ts';
import { readWritten } from '../../core/bank/read-written.ts';
import { sameKey } from '../../core/bank/same-key.ts';
import type { Question } from '../../core/question/registry.ts';
import type { Db } from '../../lib/db/database.ts';
import { refoldQuestion } from '../review/refold-question.ts';
import type { DraftFields, QuestionToWrite } from './question-draft.ts';
import { findPublishedBody } from './store/find-question.ts';
import { findSurroundings } from './store/find-surroundings.ts';
import { countEdit, lastPlace, removeDraft } from './store/write-draft.ts';
import { insertVersion, placeQuestion, setState } from './store/write-version.ts';

/** What a change is: only other words, so that what learners know stays; or another question, which starts anew. */
export type ChangeKind = 'wording' | 'anew';

export type PublishOutcome =
  /** `keyChanged`: other answers are right from now on. */
  | { ok: true; version: number; revision: number; keyChanged: boolean }
  | { ok: false; reason: 'nothing-to-publish' }
  | { ok: false; reason: 'section-gone' }
  /** `at` is the way to the fault in the body, or `passage`. */
  | { ok: false; reason: 'faults'; faults: Finding[] }
  /** Other answers are right than before: to be asked whether that is meant to be the same question all the same. */
  | { ok: false; reason: 'key-changed' };

export type HowToPublish = {
  as: ChangeKind;
  /** That the right answer may change under a change of wording; answers that were given keep their verdict. */
  keyMayChange: boolean;
  /** Whose version it becomes. */
  by: string;
  now: number;
};

/** Publishes the draft of a question that was found in this very transaction. */
export async function publishFound(
  db: Db,
  course: string,
  found: QuestionToWrite,
  { as, keyMayChange, by, now }: HowToPublish,
): Promise<PublishOutcome> {
  const { draft } = found;
  if (!draft) return { ok: false, reason: 'nothing-to-publish' };
  const around = await findSurroundings(db, course, draft.section);
  if (!around) return { ok: false, reason: 'section-gone' };
  const { body, faults } = readWritten(draft.body, draft.passage, around);
  const errors = faults.filter(({ level }) => level === 'error');
  if (!body || errors.length > 0) return { ok: false, reason: 'faults', faults: errors };

  const before = await findPublishedBody(db, found.id);
  const isReworded = !before || !same(before, body);
  const keyChanged = before !== null && !sameKey(before, body);
  if (keyChanged && as === 'wording' && !keyMayChange) return { ok: false, reason: 'key-changed' };
  const published = await publish(db, found, { as, draft, body: isReworded ? body : null, by, now });
  return { ok: true, ...published, keyChanged };
}

type Change = { as: ChangeKind; draft: DraftFields; body: Question | null; by: string; now: number };

async function publish(
  db: Db,
  { id, state, published }: QuestionToWrite,
  { as, draft, body, by, now }: Change,
): Promise<{ version: number; revision: number }> {
  const { section, passage } = draft;
  const moved = published?.section !== section;
  const position = moved ? { position: await lastPlace(db, section) } : {};
  await placeQuestion(db, { question: id, section, passage, ...position });
  const { version, revision } = published ?? { version: 0, revision: 0 };
  const isNew = body && (!published || as === 'anew');
  const next = { version: version + (body ? 1 : 0), revision: revision + (isNew ? 1 : 0) };
  if (body)
    await insertVersion(db, { question: id, number: next.version, revision: next.revision, body, editor: by, at: now });
  if (state !== 'published') await setState(db, id, 'published', now);
  if (published && next.revision > revision) await refoldQuestion({ id, revision: next.revision }, { db });
  await removeDraft(db, id);
  await countEdit(db, id);
  return next;
}

const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
