import { type ChangedText, changedTexts } from '../../core/bank/changed-texts.ts';
import { sameKey } from '../../core/bank/same-key.ts';
import { type Piece, wordChanges } from '../../core/bank/word-changes.ts';
import type { Database } from '../../lib/db/database.ts';
import { findTaught } from '../courses/find-taught.ts';
import type { Teacher } from '../courses/teacher.ts';
import type { QuestionToWrite } from './question-draft.ts';
import { findQuestionToWrite } from './store/find-question.ts';
import { findVersions, type StoredVersion } from './store/find-versions.ts';

/** A published wording, and what it changed in the one before it. */
export type PastVersion = Pick<StoredVersion, 'number' | 'by' | 'fromFile' | 'at'> & {
  /** Whether it was another question, so that everybody started anew. */
  kind: 'first' | 'wording' | 'anew';
  /** Whether other answers were right than before. */
  keyChanged: boolean;
  changes: { at: ChangedText['at']; pieces: Piece[] }[];
};

/** The latest version first. */
export type History = { question: QuestionToWrite; versions: PastVersion[] };

/**
 * All that was ever published of a question: who, when, and what it changed.
 * @param language in which parts are called by their words
 * @throws NotFound when there is no such question, or it is not this person's to write
 */
export async function loadHistory(
  { course, question, language }: { course: string; question: string; language: string },
  person: Teacher,
  { db }: { db: Database },
): Promise<History> {
  await findTaught(course, person, { db });
  const found = await findQuestionToWrite(db.read, course, question);
  const versions = await findVersions(db.read, question);
  return {
    question: found,
    versions: versions.map((version, at) => toPast(version, versions[at - 1], language)).reverse(),
  };
}

function toPast(version: StoredVersion, before: StoredVersion | undefined, language: string): PastVersion {
  const { number, by, fromFile, at } = version;
  const told = { number, by, fromFile, at };
  if (!before) return { ...told, kind: 'first', keyChanged: false, changes: [] };
  return {
    ...told,
    kind: version.revision > before.revision ? 'anew' : 'wording',
    keyChanged: !sameKey(before.graded, version.graded),
    changes: changedTexts(before.written, version.written, language).map(({ at, before, after }) => ({
      at,
      pieces: wordChanges(before ?? '', after ?? ''),
    })),
  };
}
