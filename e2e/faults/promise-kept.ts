import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { compare } from './compare.ts';
import { readLog } from './read-log.ts';
import type { SentAnswers } from './sent-answers.ts';

type Kept = {
  databaseUrl: string;
  root: string;
  /** What must be there, of a database that is older than all that was acknowledged; absent: all of it. */
  atLeast?: SentAnswers['acknowledged'];
};

/** Nothing lost, nothing doubled, everything as it was sent, and the derived tables true to the log. */
export async function expectPromiseKept(
  { acknowledged }: Pick<SentAnswers, 'acknowledged'>,
  { databaseUrl, root, atLeast = acknowledged }: Kept,
): Promise<void> {
  const log = await readLog(databaseUrl);
  const { lost } = compare(atLeast, log);
  expect({ ...compare(acknowledged, log), lost }).toEqual({ lost: [], doubled: [], changed: [], neverSent: [] });
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  await promisify(execFile)(process.execPath, ['bin/wengu.mjs', 'db', 'verify'], { cwd: root, env });
}
