import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../lib/db/database.ts';
import { record } from '../log/record.ts';
import { type ExportFile, writeFile } from './export-file.ts';

type Wanted = {
  learnerId: string;
  /** Where each file goes; what is there already is written over. */
  places: ReadonlyMap<ExportFile, string>;
  /** Hears how many lines were written so far. */
  tell(lines: number): void;
};

/**
 * Saves files of a learner, all of one moment. A file gets its name when it is whole: what was broken off leaves none.
 * @returns how many lines were written
 */
export async function saveFiles(
  { learnerId, places, tell }: Wanted,
  { db, now }: { db: Database; now: number },
): Promise<number> {
  await record(db.write, { kind: 'learner-exported', by: null, of: learnerId }, now);
  const snapshot = await db.snapshot();
  let lines = 0;
  async function* counted(parts: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const part of parts) {
      lines += part.split('\n').length - 1;
      tell(lines);
      yield part;
    }
  }
  try {
    for (const [file, place] of places) {
      await mkdir(path.dirname(place), { recursive: true });
      await saveWhole(place, counted(writeFile(file, learnerId, { snapshot, now })));
    }
    return lines;
  } finally {
    await snapshot.close();
  }
}

async function saveWhole(place: string, parts: AsyncIterable<string>): Promise<void> {
  const unfinished = `${place}.unfinished`;
  try {
    await pipeline(Readable.from(parts), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
