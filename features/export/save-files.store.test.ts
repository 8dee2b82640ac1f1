import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '../../lib/db/database.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { saveFiles } from './save-files.ts';

const now = Date.parse('2026-06-01T08:00:00Z');

async function aPlace() {
  const study = await aStudy('sqlite');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-saved-'));
  onTestFinished(async () => {
    await study.remove();
    fs.rmSync(folder, { recursive: true });
  });
  return { study, folder, file: path.join(folder, 'mine', 'reviews.csv') };
}
const save = (db: Database, file: string, tell = (_lines: number) => {}) =>
  saveFiles({ learnerId: ann.id, places: new Map([['reviews.csv', file]]), tell }, { db, now });

/** The same database, whose snapshots break after so many reads. */
const breaking = (db: Database, reads: number): Database => ({
  ...db,
  async snapshot() {
    const whole = await db.snapshot();
    let left = reads;
    const read = async () => {
      left -= 1;
      if (left < 0) throw new Error('The disk is gone.');
    };
    return {
      ...whole,
      query: (statement) => read().then(() => whole.query(statement)),
      values: (statement) => read().then(() => whole.values(statement)),
    };
  },
});

test('a file is written whole, for its owner alone, and it is told how far it is', async () => {
  const { study, file } = await aPlace();
  await takeAnswer(anAnswer('p', 'a'), ann, study.at('2026-05-01T08:00:00Z'));
  const told: number[] = [];
  expect(await save(study.db, file, (lines) => told.push(lines))).toBe(2);
  expect(told.at(-1)).toBe(2);
  expect(fs.readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(2);
  expect(fs.statSync(file).mode & 0o077).toBe(0);
});

test('an export that breaks leaves no file, and the older one as it was', async () => {
  const { study, folder, file } = await aPlace();
  await expect(save(breaking(study.db, 0), file)).rejects.toThrow('The disk is gone.');
  expect(fs.readdirSync(path.join(folder, 'mine'))).toEqual([]);
  await save(study.db, file);
  const before = fs.readFileSync(file, 'utf8');
  await expect(save(breaking(study.db, 0), file)).rejects.toThrow('The disk is gone.');
  expect(fs.readdirSync(path.join(folder, 'mine'))).toEqual(['reviews.csv']);
  expect(fs.readFileSync(file, 'utf8')).toBe(before);
});
