import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { aDatabase, anEmptyDatabase, type Provider, providers } from '../../lib/db/database.builder.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { findBackups } from '../../lib/dump/backups.mjs';
import { logOf } from '../log/log.builder.ts';
import { record } from '../log/record.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { backUp } from './back-up.ts';
import { checkBackup } from './check-backup.ts';
import { copyDatabase } from './copy-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { saveBackup } from './save-backup.ts';

const night = (day: number) => Date.UTC(2026, 0, day, 3);
const tell = () => {};

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-backups-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

async function aTarget(provider: Provider): Promise<string> {
  const { url, remove } = await anEmptyDatabase(provider);
  onTestFinished(remove);
  return url;
}

async function answersIn(url: string): Promise<string[]> {
  const db = await openDatabase(url);
  const log = await db.read.reviewLog.findMany({ orderBy: { questionId: 'asc' } });
  await db.close();
  return log.map(({ questionId }) => questionId);
}

describe.each(providers)('on %s', { timeout: 60_000 }, (provider) => {
  test.each(providers)('a backup while answers come in is restored on %s as of its moment', async (other) => {
    const study = await aStudy(provider);
    onTestFinished(study.remove);
    const context = study.at('2026-05-01T08:00:00Z');
    await takeAnswer(anAnswer('p', 'a'), ann, context);
    const file = path.join(folder, 'one');
    await saveBackup(file, { url: study.url, now: night(1) });
    await takeAnswer(anAnswer('q', 'a'), ann, context);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);

    const url = await aTarget(other);
    const wanted = { backups: folder, tell };
    const first = await restoreBackup(file, url, wanted, { now: night(2) });
    expect(first.replaced).toBeNull();
    expect(first.tables).toBeGreaterThan(20);
    expect(await answersIn(url)).toEqual(['docker.p']);

    const db = await openDatabase(url);
    await db.write.reviewLog.deleteMany();
    await db.close();
    const second = await restoreBackup(file, url, wanted, { now: night(3) });
    expect(await answersIn(url)).toEqual(['docker.p']);
    const third = await restoreBackup(second.replaced ?? '', url, wanted, { now: night(4) });
    expect(third.rows).toBe(first.rows - 1);
    expect(await answersIn(url)).toEqual([]);
  });

  test('a broken file is refused in a sentence before anything is touched', async () => {
    const { url, remove } = await aDatabase(provider);
    onTestFinished(remove);
    const file = path.join(folder, 'one');
    await saveBackup(file, { url, now: night(1) });
    fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2));
    const restoring = restoreBackup(file, url, { backups: folder, tell }, { now: night(2) });
    await expect(restoring).rejects.toThrow(new RegExp(`^${file} is (no whole backup|damaged)`));
    expect(fs.readdirSync(folder)).toEqual(['one']);
  });

  test('a folder keeps what is worth its place, and goes over what is no backup', async () => {
    const { url, remove } = await aDatabase(provider);
    onTestFinished(remove);
    fs.writeFileSync(path.join(folder, 'wengu-2025-01-01T00-00-00-000Z.db'), 'a copy from before a migration');
    for (let day = 1; day <= 9; day += 1) await backUp(folder, { url, now: night(day) });
    const days = (await findBackups(folder)).map(({ at }) => new Date(at).getUTCDate());
    // Of the week of the 1st, the 4th ends it.
    expect(days).toEqual([9, 8, 7, 6, 5, 4, 3]);
    const { removed } = await backUp(folder, { url, now: night(10) });
    expect(removed.map((file) => path.basename(file).slice(0, 17))).toEqual(['backup-2026-01-03']);
    expect(fs.readdirSync(folder)).toContain('wengu-2025-01-01T00-00-00-000Z.db');
    expect(fs.readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false);
  });

  test.each(providers)('a copy on %s holds the same, and is made only where nothing is', async (other) => {
    const study = await aStudy(provider);
    onTestFinished(study.remove);
    await takeAnswer(anAnswer('p', 'a'), ann, study.at('2026-05-01T08:00:00Z'));
    await record(study.db.write, { kind: 'signed-out', by: ann.id, of: ann.id }, 1);
    const to = await aTarget(other);
    const { rows } = await copyDatabase(study.url, to, { tell }, { now: night(1) });
    expect(rows).toBeGreaterThan(10);
    expect(await answersIn(to)).toEqual(['docker.p']);
    const copied = await openDatabase(to);
    expect(await logOf(copied)).toEqual([{ kind: 'signed-out', by: ann.id, of: ann.id }]);
    const deleting = copied.write.$executeRawUnsafe('DELETE FROM "LogEntry"');
    await expect(deleting).rejects.toThrow('The log is only added to.');
    await copied.close();
    await expect(copyDatabase(study.url, to, { tell }, { now: night(2) })).rejects.toThrow('not empty');
    expect(await answersIn(to)).toEqual(['docker.p']);
  });
});

test('what is no backup is told', async () => {
  const file = path.join(folder, 'cat.jpg');
  await expect(checkBackup(file)).rejects.toThrow(`${file} cannot be read: check its name.`);
  fs.writeFileSync(file, 'meow');
  await expect(checkBackup(file)).rejects.toThrow(`${file} is no whole backup.`);
});
