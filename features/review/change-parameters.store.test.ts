import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { findPeople } from '../people/find-people.ts';
import type { Person } from '../people/person.ts';
import { changeParameters, settleMemories } from './change-parameters.ts';
import { lookAtClock } from './look-at-clock.ts';
import { lookAtParameters } from './look-at-parameters.ts';
import { anAnswer, ann, aStudy } from './study.builder.ts';
import { takeAnswer } from './take-answer.ts';
import { verifyStates } from './verify-states.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const answer = (question: string, option: string, time: string, learner: Person = ann) =>
    takeAnswer(anAnswer(question, option), learner, study.at(time));
  const dueDays = async () => {
    const rows = await study.db.read.memory.findMany({ orderBy: { questionId: 'asc' } });
    return rows.map(({ due }) => due ?? '');
  };
  const stored = async () => {
    const [person] = await findPeople([ann.id], { db: study.db.read });
    if (!person) throw new Error('Ann is gone.');
    return person;
  };
  const differing = async () => (await verifyStates({ first: 5, tell: () => {} }, study)).differences;

  /** Three questions, two of them known for weeks. */
  async function learn() {
    for (const time of ['2026-04-01T10:00:00Z', '2026-04-03T10:00:00Z', '2026-04-14T10:00:00Z']) {
      await answer('p', 'a', time);
      await answer('q', 'a', time);
    }
    await answer('r', 'b', '2026-04-14T11:00:00Z');
  }

  test('what is shown beforehand is what becomes of it, and what is stored equals the log', async () => {
    await learn();
    const today = study.at('2026-05-01T10:00:00Z');
    const before = await dueDays();
    for (const chosen of [
      { retention: 0.97, maximumInterval: 36_500 },
      { retention: 0.8, maximumInterval: 36_500 },
      { retention: 0.8, maximumInterval: 5 },
    ]) {
      const look = await lookAtParameters(ann, chosen, today);
      await changeParameters(ann.id, chosen, study);
      expect((await stored()).parameters).toEqual({ weights: null, ...chosen });
      const after = await dueDays();
      expect(look.earlier).toBe(after.filter((due, index) => due < (before[index] ?? '')).length);
      expect(look.later).toBe(after.filter((due, index) => due > (before[index] ?? '')).length);
      expect(look.dueToday).toEqual({
        before: before.filter((due) => due <= '2026-05-01').length,
        after: after.filter((due) => due <= '2026-05-01').length,
      });
      expect(await differing()).toEqual([]);
    }
    const strict = await lookAtParameters(ann, { retention: 0.97, maximumInterval: 36_500 }, today);
    expect(strict.earlier).toBeGreaterThan(0);
    expect(strict.answersPerDay.after).toBeGreaterThan(strict.answersPerDay.before);
  });

  test('changed and changed back, all is as it was', async () => {
    await learn();
    const before = await dueDays();
    await changeParameters(ann.id, { retention: 0.85, maximumInterval: 10 }, study);
    expect(await dueDays()).not.toEqual(before);
    await changeParameters(ann.id, { retention: 0.9, maximumInterval: 36_500 }, study);
    expect(await dueDays()).toEqual(before);
  });

  test('an answer that is under way when they change is settled by the new ones', async () => {
    await learn();
    const chosen = { retention: 0.8, maximumInterval: 20 };
    await Promise.all([
      answer('p', 'a', '2026-05-01T10:00:00Z'),
      changeParameters(ann.id, chosen, study),
      answer('q', 'b', '2026-05-01T10:00:00Z'),
    ]);
    await answer('r', 'a', '2026-05-01T10:01:00Z', await stored());
    await settleMemories(ann.id, study);
    expect(await differing()).toEqual([]);
  });

  test('what is suspended or no longer asked counts neither as due nor as work', async () => {
    await learn();
    const chosen = { retention: 0.95, maximumInterval: 36_500 };
    const at = study.at('2026-12-01T10:00:00Z');
    expect((await lookAtParameters(ann, chosen, at)).dueToday).toEqual({ before: 3, after: 3 });
    await study.retire('r');
    expect((await lookAtParameters(ann, chosen, at)).dueToday).toEqual({ before: 2, after: 2 });
  });

  test('another clock says beforehand which day it is and what is due on it', async () => {
    await learn();
    const [due = ''] = await dueDays();
    const context = study.at(`${due}T02:00:00Z`);
    const look = await lookAtClock(ann, { zone: 'Asia/Shanghai', rolloverHour: 4 }, context);
    expect(look.after.studyDay).toBe(due);
    expect(look.before.studyDay < due).toBe(true);
    expect(look.after.due).toBeGreaterThan(look.before.due);
  });
});
