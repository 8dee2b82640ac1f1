import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { learnMore } from './learn-more.ts';
import { loadDaySummary } from './load-day-summary.ts';
import { anAnswer, ann, aStudy } from './study.builder.ts';
import { takeAnswer } from './take-answer.ts';
import { undoAnswer } from './undo-answer.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const at = (minute: number) => study.at(`2026-05-02T08:0${minute}:00Z`);
  const summary = (learner = ann) => loadDaySummary(learner, { language: 'en' }, at(9));
  async function answer(question: string, option: string, minute: number) {
    const outcome = await takeAnswer(anAnswer(question, option), ann, at(minute));
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.answer;
  }

  test('before the first answer a day has brought nothing, and tomorrow has new questions as today', async () => {
    expect(await summary()).toMatchObject({
      ...{ left: { due: 0, new: 3 }, done: 0, answers: 0, durationMs: 0, answered: 0, rightAtOnce: 0, missed: [] },
      next: { studyDay: '2026-05-03', due: 0, new: 3 },
    });
  });

  test('a missed question is told apart from those that were right at once, with its passage and its next day', async () => {
    await answer('p', 'a', 1);
    await answer('q', 'b', 2);
    const { due } = await answer('q', 'a', 3);
    const told = await summary();
    expect(told).toMatchObject({ answers: 3, durationMs: 12_000, answered: 2, rightAtOnce: 1 });
    expect(told.missed).toMatchObject([{ question: { id: 'docker.q', section: { number: 1 } }, anchor: 'one', due }]);
  });

  test('the next day is the first on which something is due, when there is nothing new', async () => {
    const dues = [await answer('p', 'a', 1), await answer('q', 'a', 2), await answer('r', 'a', 3)].map(
      ({ due }) => due,
    );
    const first = dues.toSorted()[0] ?? '';
    const due = dues.filter((day) => day === first).length;
    expect((await summary()).next).toEqual({ studyDay: first, due, new: 0, dueOn: first });
  });

  test('when only new questions come tomorrow, the day is told on which the next one is due', async () => {
    const { due } = await answer('p', 'a', 1);
    expect(due > '2026-05-03').toBe(true);
    expect((await summary({ ...ann, newPerDay: 1 })).next).toEqual({
      ...{ studyDay: '2026-05-03', due: 0, new: 1, dueOn: due },
    });
  });

  test('a section of which something was answered has grown, and says by how much', async () => {
    expect((await summary()).grown).toEqual([]);
    await answer('p', 'a', 1);
    expect((await summary()).grown).toMatchObject([
      { section: { id: 'docker.first', heading: 'First', number: 1 }, language: 'en', before: 0, after: 50 },
    ]);
  });

  test('an answer that was taken back is not part of the day', async () => {
    const given = anAnswer('p', 'b');
    await takeAnswer(given, ann, at(1));
    await undoAnswer({ id: given.id, language: 'en' }, ann, at(2));
    expect(await summary()).toMatchObject({ answers: 0, answered: 0, missed: [], latest: null });
  });

  test('what the limit keeps out of today comes tomorrow', async () => {
    expect((await summary({ ...ann, newPerDay: 1 })).next).toEqual({
      ...{ studyDay: '2026-05-03', due: 0, new: 1, dueOn: null },
    });
    await study.db.write.memory.create({
      data: {
        ...{ learnerId: 'ann', questionId: 'docker.p', stability: 1, difficulty: 5, due: '2026-05-01' },
        ...{ lastDay: '2026-04-30', reps: 1, lapses: 0, suspended: 0 },
      },
    });
    expect(await summary({ ...ann, reviewsPerDay: 0, newPerDay: 0 })).toMatchObject({
      left: { due: 0, new: 0 },
      next: { studyDay: '2026-05-03', due: 1, new: 0 },
    });
  });

  test('more of what is new is offered while there is some, given once a press, and kept for this study day only', async () => {
    const one = { ...ann, newPerDay: 1 };
    await answer('p', 'a', 1);
    expect(await summary(one)).toMatchObject({ left: { new: 0 }, more: { questions: 2, wanted: 0 } });
    await Promise.all([learnMore({ seen: 0 }, one, at(3)), learnMore({ seen: 0 }, one, at(3))]);
    await learnMore({ seen: 0 }, one, at(4));
    expect(await summary(one)).toMatchObject({ left: { new: 2 }, more: { questions: 0, wanted: 1 } });
    await learnMore({ seen: 1 }, one, at(5));
    expect(await study.db.read.moreToday.count()).toBe(1);
    const tomorrow = study.at('2026-05-03T08:00:00Z');
    expect(await loadDaySummary(one, { language: 'en' }, tomorrow)).toMatchObject({
      ...{ left: { new: 1 }, more: { questions: 1, wanted: 0 } },
    });
  });

  test('who has nothing to study has no next day', async () => {
    await study.db.write.enrolment.deleteMany();
    expect((await summary()).next).toBeNull();
  });
});
