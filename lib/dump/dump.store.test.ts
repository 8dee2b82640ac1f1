import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Prisma } from '../../generated/sqlite/client.ts';
import { aDatabase, anEmptyDatabase, type Provider, providers } from '../db/database.builder.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { loadDump, saveDump } from './dump-file.ts';
import { fillDatabase } from './fill-database.ts';
import { BrokenDump, type Part } from './part.ts';
import { openSource } from './source.ts';
import { dumpOf, dumpText } from './write-dump.ts';

const now = Date.parse('2026-11-24T09:30:00Z');
const options = { now, replacing: true, tell: () => {} };

async function* partsOf(url: string): AsyncGenerator<Part> {
  const source = await openSource(url);
  try {
    yield* dumpOf(source, now);
  } finally {
    await source.close();
  }
}

async function linesOf(url: string): Promise<string[]> {
  let text = '';
  for await (const piece of dumpText(partsOf(url))) text += piece;
  return text.trimEnd().split('\n');
}

/** A value of every kind, and texts whose order differs between languages and bytes. */
async function fill({ write }: Database): Promise<void> {
  const words = { description: '{}', languages: '["en"]', access: 'open', position: 1 };
  for (const id of ['docker', 'Zebra', 'ähre', '温故', '😀', '﹩']) {
    await write.course.create({ data: { ...words, id, title: `"${id}"\n\\ \u2028` } });
  }
  const bytes = Uint8Array.from([0, 1, 254, 255]);
  await write.picture.create({ data: { courseId: 'docker', name: 'dot.webp', bytes, createdAt: 1764000000123n } });
  await write.user.create({
    data: { id: 'ann', email: 'ann@example.org', name: 'Ann', role: 'learner', createdAt: -1n, retention: 0.1 + 0.2 },
  });
  const memory = { learnerId: 'ann', reps: 1, lapses: 0, suspended: 0 };
  for (const [questionId, stability] of [
    ['a', 5],
    ['b', 1e-7],
    ['c', 36500.12345678901],
    ['d', null],
  ] as const) {
    await write.memory.create({ data: { ...memory, questionId, stability } });
  }
}

const file = () => {
  const name = path.join(os.tmpdir(), `wengu-dump-${crypto.randomUUID()}.dump.gz`);
  onTestFinished(() => rm(name, { force: true }));
  return name;
};

async function asFile(text: string): Promise<string> {
  const name = file();
  await writeFile(name, gzipSync(text));
  return name;
}

describe.each(providers)('from %s', { timeout: 60_000 }, (provider) => {
  let db: Database;
  let url: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ db, url, remove } = await aDatabase(provider));
    await fill(db);
  });
  afterEach(() => remove());

  async function anotherOn(other: Provider) {
    const empty = await anEmptyDatabase(other);
    onTestFinished(empty.remove);
    return empty.url;
  }

  test('every model is in a dump', async () => {
    const marks = (await linesOf(url)).filter((line) => line.startsWith('{"mark":"table"'));
    const names = marks.map((line) => JSON.parse(line).name);
    expect(names.sort()).toEqual(Object.keys(Prisma.ModelName).sort());
  });

  test.each(providers)('a dump makes of %s the same, byte for byte', async (other) => {
    const to = await anotherOn(other);
    const dump = file();
    await saveDump(dump, partsOf(url));
    const lines = await linesOf(url);
    const filled = await fillDatabase(to, loadDump(dump), options);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject(filled);
    expect((await linesOf(to)).slice(1)).toEqual(lines.slice(1));
    const there = await openDatabase(to);
    expect(await there.read.picture.findFirst()).toMatchObject({ bytes: Uint8Array.from([0, 1, 254, 255]) });
    await there.write.course.delete({ where: { id: 'docker' } });
    expect(await there.read.picture.count()).toBe(0);
    await there.close();
  });

  test('a dump shows one moment, and nobody who writes waits for it', async () => {
    const source = await openSource(url);
    await db.write.course.deleteMany();
    await db.write.user.update({ where: { id: 'ann' }, data: { name: 'Other' } });
    const rows: string[] = [];
    for await (const part of dumpOf(source, now)) if (part.mark === 'rows') rows.push(part.lines);
    await source.close();
    expect(rows.join('')).toContain('温故');
    expect(rows.join('')).not.toContain('Other');
  });

  test('a database that holds something is filled only where it may be replaced, and else stays as it is', async () => {
    const there = await aDatabase(provider);
    onTestFinished(there.remove);
    await there.db.write.loadedItem.create({
      data: { courseId: 'x', id: 'x', kind: 'course', file: 'x', content: '{}' },
    });
    const before = await linesOf(there.url);
    await expect(fillDatabase(there.url, partsOf(url), { ...options, replacing: false })).rejects.toThrow('not empty');
    expect(await linesOf(there.url)).toEqual(before);
  });

  test('an empty database that is up to date already is filled', async () => {
    const there = await aDatabase(provider);
    await there.db.close();
    await fillDatabase(there.url, partsOf(url), { ...options, replacing: false });
    expect((await linesOf(there.url)).slice(1)).toEqual((await linesOf(url)).slice(1));
  });

  test('a dump with a row that is not as it was changes nothing', async () => {
    const there = await aDatabase(provider);
    onTestFinished(there.remove);
    const text = (await linesOf(url)).join('\n').replace('"Zebra"', '"zebra"');
    const before = await linesOf(there.url);
    await expect(fillDatabase(there.url, loadDump(await asFile(text)), options)).rejects.toThrow('of Course are not');
    expect(await linesOf(there.url)).toEqual(before);
  });
});

test.each([
  ['a row that is missing', (text: string) => text.replace(/[^\n]*Zebra[^\n]*\n/, ''), 'are not as they were'],
  ['an end that is missing', (text: string) => text.replace(/.*"end".*\n/, ''), 'ends before its end'],
  ['a table that is missing', (text: string) => text.replace('"name":"Course"', '"name":"Cat"'), 'Cat is another one'],
  ['a migration of a later version', (text: string) => text.replace('"001_init"', '"999_x"'), 'migration 999_x'],
])('%s is found', async (_, change, sentence) => {
  const { db, url, remove } = await aDatabase('sqlite');
  const empty = await anEmptyDatabase('sqlite');
  onTestFinished(async () => {
    await remove();
    await empty.remove();
  });
  await fill(db);
  const text = change(`${(await linesOf(url)).join('\n')}\n`);
  await expect(fillDatabase(empty.url, loadDump(await asFile(text)), options)).rejects.toThrow(sentence);
  expect(existsSync(empty.url.slice('file:'.length))).toBe(false);
});

test('a file that is cut off or has one other byte anywhere is no whole dump, or says the same', async () => {
  const { db, url, remove } = await aDatabase('sqlite');
  onTestFinished(remove);
  await fill(db);
  const dump = file();
  await saveDump(dump, partsOf(url));
  const whole = await readFile(dump);
  const read = async (bytes: Buffer) => {
    await writeFile(dump, bytes);
    const parts: Part[] = [];
    for await (const part of loadDump(dump)) parts.push(part);
    return parts;
  };
  const parts = await read(whole);
  const place = fc.integer({ min: 0, max: whole.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, async (length) => {
      await expect(read(whole.subarray(0, length))).rejects.toThrow(BrokenDump);
    }),
    { numRuns: 50 },
  );
  // The header's time, flags and system say nothing of the contents.
  const behindHeader = place.filter((at) => at >= 10);
  await fc.assert(
    fc.asyncProperty(behindHeader, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const other = Buffer.from(whole);
      other[at] = (other[at] ?? 0) ^ flip;
      const found = await read(other).catch((error: unknown) => error);
      // A bit that only fills up the last byte of what is compressed says nothing of the contents either.
      if (!(found instanceof BrokenDump)) expect(found).toEqual(parts);
    }),
    { numRuns: 50, examples: [[whole.length - 9, 0x80]] },
  );
});

test('PostgreSQL says in a sentence which text it cannot keep', async () => {
  const { db, url, remove } = await aDatabase('sqlite');
  const empty = await anEmptyDatabase('postgresql');
  onTestFinished(async () => {
    await remove();
    await empty.remove();
  });
  await db.commit([
    sql`INSERT INTO "LoadedItem" ("courseId", "id", "kind", "file", "content") VALUES ('x', ${'a\0b'}, 'x', 'x', 'x')`,
  ]);
  await expect(fillDatabase(empty.url, partsOf(url), options)).rejects.toThrow('LoadedItem holds a text with');
  const source = await openSource(empty.url);
  expect(source.tables).toEqual([]);
  await source.close();
});
