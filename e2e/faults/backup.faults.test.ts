import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startPostgres } from '../fixtures/postgres.ts';
import { startServer } from '../fixtures/server.ts';
import { readLog } from './read-log.ts';
import { startAnswering } from './start-answering.ts';

const seed = Number(process.env.WENGU_FAULT_SEED ?? Date.now() % 1_000_000);
const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const backups = 2;

async function wengu(databaseUrl: string, dataDir: string, ...words: string[]): Promise<void> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir };
  await promisify(execFile)(process.execPath, ['bin/wengu.mjs', ...words], { cwd: root, env });
}

function aFolder(): string {
  const { dataDir, remove } = makeDataFolder();
  onTestFinished(remove);
  return dataDir;
}

test.each(['SQLite', 'PostgreSQL'])(
  'on %s, a backup taken while answers come in has every answer that was acknowledged before it',
  async (database) => {
    const dataDir = aFolder();
    const postgres = await startPostgres({ durable: false });
    onTestFinished(postgres.stop);
    const databaseUrl = database === 'SQLite' ? sqliteIn(dataDir) : postgres.url('postgres');
    const elsewhere = database === 'SQLite' ? postgres.url('postgres') : sqliteIn(aFolder());
    const server = await startServer({ dataDir, databaseUrl, root });
    onTestFinished(() => server.end());

    const { sent, end } = await startAnswering({ url: server.url, databaseUrl }, { seed });
    const taken: { file: string; before: string[] }[] = [];
    for (let backup = 0; backup < backups; backup += 1) {
      await sent.firstTakenAfter(performance.now());
      const before = [...sent.acknowledged.keys()];
      const file = path.join(dataDir, `backup-${backup}`);
      await wengu(databaseUrl, dataDir, 'backup', '--to', file);
      taken.push({ file, before });
    }
    await end();

    for (const { file, before } of taken) {
      const place = aFolder();
      for (const url of [sqliteIn(place), elsewhere]) {
        await wengu(url, place, 'restore', file);
        const ids = (await readLog(url)).map(({ id }) => id);
        expect(before.filter((id) => !ids.includes(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !sent.acknowledged.has(id))).toEqual([]);
        await wengu(url, place, 'db', 'verify');
      }
    }
    console.log(`${sent.acknowledged.size} answers, ${taken.map(({ before }) => before.length)} before the backups`);
  },
  240_000,
);
