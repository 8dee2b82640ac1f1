import { fsrsCsv, fsrsHead } from '../../core/exchange/fsrs-csv.ts';
import { memoryCsv, memoryHead } from '../../core/exchange/memory-csv.ts';
import { reviewsCsv, reviewsHead } from '../../core/exchange/reviews-csv.ts';
import { writeLearnerFile } from '../../core/exchange/write-learner-file.ts';
import type { Database } from '../../lib/db/database.ts';
import type { Snapshot } from '../../lib/db/snapshot.ts';
import { readLogByQuestion, readLogByTime, readMemories } from '../review/read-log.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { inParts } from './in-parts.ts';
import { readAccount } from './store/read-account.ts';

export const exportFiles = ['reviews.csv', 'memory.csv', 'fsrs.csv', 'everything.json'] as const;
/** The files in which a learner takes along what is kept of them; docs/export.md tells what is in each. */
export type ExportFile = (typeof exportFiles)[number];

/** A learner's file, as of the moment in which its first part is asked for. */
export async function* exportFile(
  file: ExportFile,
  learnerId: string,
  { db, now }: { db: Database; now: number },
): AsyncGenerator<string> {
  const snapshot = await db.snapshot();
  try {
    yield* writeFile(file, learnerId, { snapshot, now });
  } finally {
    await snapshot.close();
  }
}

/**
 * A learner's file, of a moment that several files may share.
 * @throws NotFound when there is no such learner
 */
export function writeFile(
  file: ExportFile,
  learnerId: string,
  { snapshot, now }: { snapshot: Snapshot; now: number },
): AsyncGenerator<string> {
  return inParts(writers[file](snapshot, learnerId, now));
}

const writers: Record<ExportFile, (db: Snapshot, learnerId: string, now: number) => AsyncGenerator<string>> = {
  async *'reviews.csv'(db, learnerId) {
    yield byteOrderMark + reviewsHead;
    for await (const log of readLogByQuestion(db, learnerId)) yield reviewsCsv(log);
  },
  async *'memory.csv'(db, learnerId) {
    yield byteOrderMark + memoryHead;
    for await (const page of readMemories(db, learnerId)) {
      for (const { question, memory } of page) yield memoryCsv(question, memory);
    }
  },
  async *'fsrs.csv'(db, learnerId) {
    yield fsrsHead;
    for await (const log of readLogByQuestion(db, learnerId)) yield fsrsCsv(log);
  },
  async *'everything.json'(db, learnerId, now) {
    const kept = await readAccount(db, learnerId);
    const head = { exportedAt: new Date(now).toISOString(), ...kept };
    yield* writeLearnerFile(head, readLogByTime(db, learnerId), readMemories(db, learnerId));
  },
};
