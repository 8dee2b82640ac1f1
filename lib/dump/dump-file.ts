import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BrokenDump, type Part } from './part.ts';
import { readDump } from './read-dump.ts';
import { dumpText } from './write-dump.ts';

/** Writes a dump to a file that only its owner reads. It gets its name when it is whole. */
export async function saveDump(file: string, parts: AsyncIterable<Part>): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    const to = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(Readable.from(dumpText(parts)), createGzip(), to);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** @throws BrokenDump while it is read, where the file is not as it was written */
export async function* loadDump(file: string): AsyncGenerator<Part> {
  const from = createReadStream(file);
  const text = createGunzip();
  // Whoever reads the text hears of it when there is no file to read from.
  from.once('error', (error) => text.destroy(error)).pipe(text);
  try {
    yield* readDump(text.setEncoding('utf8'));
  } catch (error) {
    if (!isZlibFault(error)) throw error;
    throw new BrokenDump('It is cut off or damaged.', { cause: error });
  } finally {
    from.destroy();
  }
}

const isZlibFault = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
