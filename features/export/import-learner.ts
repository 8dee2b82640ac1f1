import { canonicalJson } from '../../core/bank/canonical-json.ts';
import { fromFileEvent } from '../../core/exchange/file-event.ts';
import type { LearnerFile } from '../../core/exchange/learner-file.ts';
import { readLearnerFile } from '../../core/exchange/read-learner-file.ts';
import type { Database, Db } from '../../lib/db/database.ts';
import { serially } from '../../lib/db/serially.ts';
import { record } from '../log/record.ts';
import { mergeLog } from '../review/merge-log.ts';
import { findAccounts, insertLearner } from './store/write-account.ts';

export type ImportOutcome =
  | {
      ok: true;
      learner: { id: string; email: string };
      /** Whether the account was made for it. */
      made: boolean;
      added: number;
      known: number;
      /** Of how many questions more or less is remembered here than the file says, as they are others here. */
      otherwise: number;
    }
  /** What is wrong with the file. */
  | { ok: false; reason: 'file'; fault: string }
  /** The e-mail address is that of another account here. */
  | { ok: false; reason: 'email-taken'; email: string }
  /** An event of the log is here and says something else. */
  | { ok: false; reason: 'another-event'; id: string };

class Refused extends Error {
  readonly outcome: ImportOutcome;
  constructor(outcome: ImportOutcome) {
    super('An import was refused.');
    this.outcome = outcome;
  }
}

/** It writes for as long as it takes. */
const patience = { maxWait: 60_000, timeout: 600_000 };

/**
 * Takes a learner's file into this installation, all of it or nothing. Whoever is here already keeps account and
 * courses as they are, and gets what is missing in the log; a file that was taken before changes nothing.
 */
export async function importLearner(text: string, { db, now }: { db: Database; now: number }): Promise<ImportOutcome> {
  const read = readLearnerFile(text);
  if (!read.ok) return { ok: false, reason: 'file', fault: read.fault };
  try {
    return await serially(db, (transaction) => takeIn(read.file, { db: transaction, now }), patience);
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    throw error;
  }
}

async function takeIn(file: LearnerFile, { db, now }: { db: Db; now: number }): Promise<ImportOutcome> {
  const { id } = file.account;
  const email = file.account.email.toLowerCase();
  const accounts = await findAccounts(db, { id, email });
  const own = accounts.find((account) => account.id === id);
  // An id alone makes nobody the same person: who writes another one's into a file must not reach that log.
  if (own ? own.email !== email : accounts.length > 0) return { ok: false, reason: 'email-taken', email };
  if (!own) await insertLearner(db, { ...file, account: { ...file.account, email } });
  const merged = await mergeLog(id, file.log.map(fromFileEvent), { db });
  // Thrown, so that the account goes again.
  if (!merged.ok) throw new Refused(merged);
  const { added, known, folded } = merged;
  if (added > 0 || !own)
    await record(db, { kind: 'learner-imported', by: null, of: id, detail: { events: added } }, now);
  const otherwise = file.memories.filter(({ question, ...memory }) => {
    const here = folded.memories.get(question);
    return here === undefined || canonicalJson(here) !== canonicalJson(memory);
  });
  return {
    ...{ ok: true, learner: own ?? { id, email }, made: !own },
    ...{ added, known, otherwise: otherwise.length },
  };
}
