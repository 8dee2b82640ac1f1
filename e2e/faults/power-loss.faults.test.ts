import { appendFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished, test } from 'vitest';
import { chanceFrom } from '../fixtures/chance.ts';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startServer } from '../fixtures/server.ts';
import { expectPromiseKept } from './promise-kept.ts';
import { startAnswering } from './start-answering.ts';

const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const seed = Number(process.env.WENGU_FAULT_SEED ?? 1);
const moments = Number(process.env.WENGU_FAULT_KILLS ?? 3);

/**
 * What a disk holds when the power goes: the files as they are at one moment, in the middle of whatever was being
 * written, and at the end of the log a piece that did not get there whole.
 */
test(
  `files copied at ${moments} moments in the middle of writing open, verify, and hold every answer taken until then`,
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const server = await startServer({ dataDir, root });
    onTestFinished(() => server.end());
    const { sent, end } = await startAnswering({ url: server.url, databaseUrl: sqliteIn(dataDir) }, { seed });
    await sent.firstTakenAfter(0);
    const chance = chanceFrom(seed);
    const copies: { databaseUrl: string; taken: typeof sent.acknowledged }[] = [];
    for (let moment = 0; moment < moments; moment += 1) {
      await pause(50 + chance() * 400);
      const copy = makeDataFolder();
      onTestFinished(copy.remove);
      const taken = new Map(sent.acknowledged);
      process.kill(server.pid, 'SIGSTOP');
      for (const file of ['wengu.db', 'wengu.db-wal'])
        copyFileSync(path.join(dataDir, file), path.join(copy.dataDir, file));
      process.kill(server.pid, 'SIGCONT');
      appendFileSync(path.join(copy.dataDir, 'wengu.db-wal'), Buffer.alloc(Math.floor(chance() * 5_000), 0x5a));
      copies.push({ databaseUrl: sqliteIn(copy.dataDir), taken });
    }
    await end();
    for (const { databaseUrl, taken } of copies) {
      await expectPromiseKept({ acknowledged: sent.acknowledged }, { databaseUrl, root, atLeast: taken });
    }
  },
  (4 + moments) * 60_000,
);
