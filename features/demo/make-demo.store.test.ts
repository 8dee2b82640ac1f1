import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabase } from '../../lib/db/database.builder.ts';
import { loadContent } from '../bank/load-content.ts';
import { verifyStates } from '../review/verify-states.ts';
import { makeDemo } from './make-demo.ts';

test('thirty learners have half a year behind them, as the logs say, and recall about what is aimed at', {
  timeout: 300_000,
}, async () => {
  const { db, remove } = await aDatabase('sqlite');
  onTestFinished(remove);
  await loadContent({ root: 'content', mark: '' }, { db, now: Date.parse('2026-05-01') });
  const told: number[] = [];
  const wanted = { until: '2026-11-28', password: 'a long password', tell: (learners: number) => told.push(learners) };
  const accounts = await makeDemo(wanted, { db, newId: randomUUID });
  expect(accounts.filter(({ role }) => role === 'learner')).toHaveLength(30);
  expect(new Set(accounts.map(({ email }) => email)).size).toBe(32);
  expect(told.at(-1)).toBe(30);
  expect(await verifyStates({ first: 3, tell: () => {} }, { db })).toMatchObject({ learners: 30, differing: 0 });
  const { _min, _max } = await db.read.reviewLog.aggregate({ _min: { studyDay: true }, _max: { studyDay: true } });
  expect([_min.studyDay, _max.studyDay]).toEqual(['2026-05-31', '2026-11-28']);
  const later = { kind: 'answer', arrival: { gt: 6 } };
  const right = await db.read.reviewLog.count({ where: { ...later, correct: 1 } });
  const share = right / (await db.read.reviewLog.count({ where: later }));
  expect(share).toBeGreaterThan(0.75);
  expect(share).toBeLessThan(0.97);
});
