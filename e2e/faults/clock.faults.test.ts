import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startServer } from '../fixtures/server.ts';
import { expectPromiseKept } from './promise-kept.ts';
import { startAnswering } from './start-answering.ts';

const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const seed = Number(process.env.WENGU_FAULT_SEED ?? 1);
const [faketime] = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
  .map((folder) => path.join('/usr/lib', folder, 'faketime/libfaketimeMT.so.1'))
  .filter((file) => existsSync(file));
/** How long the clock's file may have been read before, and what the machine takes to do it. */
const noticedMs = 2_000;
const zone = 'Europe/Berlin';

/** Days on which summer time begins and ends there, at one in the night of Greenwich. */
const changes = ['2026-03-29', '2026-10-25'];

type Row = { learnerId: string; at: number; receivedAt: number; studyDay: string };

if (!faketime) console.log('libfaketime is not here: the clock that jumps under a server is left out.');
else {
  test.each(changes)(
    'a clock that jumps a day on, a day back and over the change of %s loses no answer and turns no study day back',
    async (date) => {
      const { dataDir, remove } = makeDataFolder();
      onTestFinished(remove);
      const file = path.join(dataDir, 'clock');
      const put = (instant: string) =>
        writeFileSync(file, `${((Date.parse(instant) - Date.now()) / 1000).toFixed(0).replace(/^(?!-)/, '+')}`);
      const noon = `${date}T11:00:00Z`;
      put(noon);
      const server = await startServer({
        ...{ dataDir, root },
        environment: {
          ...{ LD_PRELOAD: faketime, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_CACHE_DURATION: '1' },
          ...{ FAKETIME_DONT_FAKE_MONOTONIC: '1', TZ: zone },
        },
      });
      onTestFinished(() => server.end());
      const databaseUrl = sqliteIn(dataDir);
      const { sent, answering, end } = await startAnswering({ url: server.url, databaseUrl }, { seed });
      const day = 86_400_000;
      const at = (ms: number) => new Date(Date.parse(noon) + ms).toISOString();
      const justBefore = `${date}T00:59:56Z`;
      for (const instant of [at(0), at(day), at(0), at(-day), justBefore, at(day)]) {
        put(instant);
        const enough = instant === justBefore ? 4_000 + noticedMs : noticedMs;
        await Promise.race([sent.firstTakenAfter(performance.now() + enough), answering]);
      }
      await end();
      const database = new Database(databaseUrl.slice('file:'.length), { readonly: true });
      onTestFinished(() => void database.close());
      const rows = database
        .prepare<[], Row>(
          `SELECT "learnerId", "at", "receivedAt", "studyDay" FROM "ReviewLog" ORDER BY "learnerId", "at"`,
        )
        .all();
      const within = (from: string, ms: number) =>
        rows.filter(({ receivedAt }) => receivedAt >= Date.parse(from) && receivedAt < Date.parse(from) + ms).length;
      const change = `${date}T01:00:00Z`;
      const taken = { noon: within(noon, 60_000), onward: within(at(day), 60_000), back: within(at(-day), 60_000) };
      console.log(
        `${sent.acknowledged.size} answers: ${JSON.stringify(taken)}, ${within(change, 60_000)} after the change`,
      );
      for (const count of [...Object.values(taken), within(justBefore, 4_000), within(change, 60_000)])
        expect(count).toBeGreaterThan(0);
      for (const [index, { learnerId, studyDay }] of rows.entries()) {
        const before = rows[index - 1];
        if (before?.learnerId === learnerId) expect(studyDay >= before.studyDay).toBe(true);
      }
      expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
      await expectPromiseKept(sent, { databaseUrl, root });
    },
    240_000,
  );
}
