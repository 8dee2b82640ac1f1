import { describe, expect, onTestFinished, test } from 'vitest';
import { aDatabase, providers } from '../../lib/db/database.builder.ts';
import { findClockFaults } from './find-clock-faults.ts';

describe.each(providers)('on %s', (provider) => {
  /** One learner whose latest event is of the given study day. */
  async function aLog(lastDay: string, zone: string | null) {
    const { db, remove } = await aDatabase(provider);
    onTestFinished(remove);
    const person = { id: 'ann', email: 'ann@example.org', name: 'Ann', role: 'learner', createdAt: 0 };
    await db.write.user.create({ data: { ...person, zone } });
    const event = { learnerId: 'ann', questionId: 'docker.q', kind: 'suspend', at: 0, receivedAt: 0 };
    const days = ['2026-05-01', lastDay];
    await db.write.reviewLog.createMany({
      data: days.map((studyDay, index) => ({ ...event, id: `e${index}`, arrival: index + 1, studyDay })),
    });
    return db;
  }
  const now = Date.parse('2026-05-02T18:00:00Z');

  test('a log of today, or a day ahead after travel, is fine', async () => {
    expect(await findClockFaults({ db: await aLog('2026-05-02', 'UTC'), now, zone: 'UTC' })).toEqual([]);
    expect(await findClockFaults({ db: await aLog('2026-05-03', 'UTC'), now, zone: 'UTC' })).toEqual([]);
  });

  test('a log two days ahead names the learner and both days', async () => {
    expect(await findClockFaults({ db: await aLog('2026-05-04', 'UTC'), now, zone: 'UTC' })).toEqual([
      { email: 'ann@example.org', lastDay: '2026-05-04', today: '2026-05-02' },
    ]);
  });

  test("ahead is measured by the learner's own day, else by the server's", async () => {
    const east = 'Pacific/Kiritimati';
    expect(await findClockFaults({ db: await aLog('2026-05-04', east), now, zone: 'UTC' })).toEqual([]);
    expect(await findClockFaults({ db: await aLog('2026-05-04', null), now, zone: east })).toEqual([]);
  });
});
