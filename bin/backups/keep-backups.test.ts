import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backupName } from '../../lib/dump/backups.mjs';
import { lookingAfter } from './keep-backups.mjs';

const evening = new Date(2026, 2, 10, 20).getTime();
const hours = (count: number) => count * 3_600_000;

function aServer(dataDir: string, { fails = false } = {}) {
  let now = evening;
  const said: string[] = [];
  const made: number[] = [];
  const look = lookingAfter({
    dataDir,
    databaseUrl: `file:${path.join(dataDir, 'wengu.db')}`,
    now: () => now,
    log: { info: () => {}, warn: () => {}, error: (message) => said.push(message) },
    async run(at) {
      if (fails) throw new Error('The disk is full.');
      made.push(at);
      fs.mkdirSync(path.join(dataDir, 'backups'), { recursive: true });
      fs.writeFileSync(path.join(dataDir, 'backups', backupName(at, 'sqlite')), '');
    },
  });
  const looksAt = (at: number) => {
    now = at;
    return look();
  };
  return { made, said, looksAt };
}

function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-nights-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

test('a server makes a backup soon after its first start, and then each night, and no other one does', async () => {
  const folder = aFolder();
  const [one, other] = [aServer(folder), aServer(folder)];
  for (const at of [evening, evening + hours(1), evening + hours(8), evening + hours(9)]) {
    await Promise.all([one.looksAt(at), one.looksAt(at)]);
    await other.looksAt(at);
  }
  expect(one.made).toEqual([evening, evening + hours(8)]);
  expect(other.made).toEqual([]);
});

test('what goes wrong is told, and tried again', async () => {
  const server = aServer(aFolder(), { fails: true });
  await server.looksAt(evening);
  await server.looksAt(evening);
  expect(server.said).toEqual(Array(2).fill('No backup was made. The disk is full.'));
});
