import { execFileSync } from 'node:child_process';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { makeDataFolder, sqliteIn } from '../fixtures/data-folder.ts';
import { startServer } from '../fixtures/server.ts';
import { expectPromiseKept } from './promise-kept.ts';
import type { SentAnswers } from './sent-answers.ts';
import { startAnswering } from './start-answering.ts';

const root = process.env.WENGU_FAULT_ROOT ?? path.resolve(import.meta.dirname, '../..');
const seed = Number(process.env.WENGU_FAULT_SEED ?? 1);
const patience = 240_000;

/** A server on a folder of its own, and clients that answer. */
async function answeringOn(dataDir: string) {
  const databaseUrl = sqliteIn(dataDir);
  const server = await startServer({ dataDir, root });
  onTestFinished(() => server.end());
  const clients = await startAnswering({ url: server.url, databaseUrl }, { seed });
  await clients.sent.firstTakenAfter(0);
  return { server, databaseUrl, ...clients };
}

/** While nothing can be written every answer is refused, to be sent again; nothing else is heard, and reads go on. */
async function expectOnlyRefusals({ sent, url }: { sent: SentAnswers; url: string }): Promise<void> {
  const before = sent.unheard;
  while (sent.unheard < before + 8) await pause(20);
  const taken = sent.acknowledged.size;
  while (sent.unheard < before + 16) await pause(20);
  expect(sent.acknowledged.size).toBe(taken);
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
}

test(
  'a database file that is removed takes no answers, and goes on when it is back',
  async () => {
    const { dataDir, remove } = makeDataFolder();
    onTestFinished(remove);
    const { server, databaseUrl, sent, end } = await answeringOn(dataDir);
    const file = path.join(dataDir, 'wengu.db');
    renameSync(file, `${file}.elsewhere`);
    await expectOnlyRefusals({ sent, url: server.url });
    renameSync(`${file}.elsewhere`, file);
    await sent.firstTakenAfter(performance.now());
    await end();
    await expectPromiseKept(sent, { databaseUrl, root });
  },
  patience,
);

/** A disk of its own in memory; null where nobody may mount one. */
function aSmallDisk(): { folder: string; mount: (options: string) => void; remove: () => void } | null {
  const { dataDir: folder, remove } = makeDataFolder();
  const mount = (options: string) => execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], quietly);
  try {
    mount('size=48m');
  } catch {
    remove();
    return null;
  }
  return {
    folder,
    mount,
    remove() {
      execFileSync('umount', ['--lazy', folder], quietly);
      remove();
    },
  };
}
const quietly = { stdio: 'pipe' } as const;

function fillUp(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const piece = Buffer.alloc(size);
      while (writes(handle, piece));
    }
  } finally {
    closeSync(handle);
  }
}

function writes(handle: number, piece: Buffer): boolean {
  try {
    return writeSync(handle, piece) === piece.length;
  } catch {
    return false;
  }
}

const trial = aSmallDisk();
trial?.remove();
if (trial === null) console.log('Nobody may mount a disk here: the full and the read-only disk are left out.');
else {
  test(
    'a full disk takes no answers, and goes on when there is room',
    async () => {
      const disk = aSmallDisk();
      if (!disk) throw new Error('A disk could be mounted a moment ago.');
      onTestFinished(disk.remove);
      const { server, databaseUrl, sent, end } = await answeringOn(disk.folder);
      const ballast = path.join(disk.folder, 'ballast');
      fillUp(ballast);
      await expectOnlyRefusals({ sent, url: server.url });
      rmSync(ballast);
      await sent.firstTakenAfter(performance.now());
      await end();
      await expectPromiseKept(sent, { databaseUrl, root });
    },
    patience,
  );

  test(
    'on a disk that cannot be written to the start says so, and what to do',
    async () => {
      const disk = aSmallDisk();
      if (!disk) throw new Error('A disk could be mounted a moment ago.');
      onTestFinished(disk.remove);
      const { end } = await startServer({ dataDir: disk.folder, root });
      await end();
      disk.mount('remount,ro');
      const refused = await startServer({ dataDir: disk.folder, root }).catch((error: Error) => error);
      if (!(refused instanceof Error)) await refused.end();
      expect(String(refused)).toContain(
        'is on a read-only disk: choose a folder that can be written to with DATA_DIR.',
      );
      expect(String(refused)).not.toMatch(/^\s+at /m);
    },
    patience,
  );
}
