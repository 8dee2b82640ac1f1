import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import { anAnswer, ann, aStudy } from '../review/study.builder.ts';
import { takeAnswer } from '../review/take-answer.ts';
import { undoAnswer } from '../review/undo-answer.ts';
import type { Where } from './find-place.ts';
import { loadProgress } from './load-progress.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const at = (day: string) => `2026-05-${day}T08:00:00Z`;
  const give = (question: string, option: string, day: string) =>
    takeAnswer(anAnswer(question, option), ann, study.at(at(day)));
  const progress = (day: string, where: Where = {}) =>
    loadProgress(ann, { language: 'en', ...where }, study.at(at(day)));

  test('before the first answer everything is unknown', async () => {
    const { whole, mastery, due, days, reliability, hardest } = await progress('02');
    expect(whole).toEqual({ questions: 3, seen: 0, expected: 0, likely: { low: 0, high: 0 } });
    expect([...mastery.keys()]).toEqual(['docker.first', 'docker.second']);
    expect([due.length, days.length]).toEqual([30, 30]);
    expect([...due.map(({ questions }) => questions), ...days.map(({ answers }) => answers)].some(Boolean)).toBe(false);
    expect([reliability, hardest]).toEqual([[], []]);
  });

  test('what was answered is expected to be recalled, and what was not stays unknown', async () => {
    await give('p', 'a', '02');
    await give('q', 'b', '02');
    const { whole, mastery, due } = await progress('02');
    expect(whole).toMatchObject({ questions: 3, seen: 2 });
    expect(mastery.get('docker.first')).toMatchObject({ questions: 2, seen: 2 });
    expect(mastery.get('docker.second')).toMatchObject({ questions: 1, seen: 0, expected: 0 });
    expect(due.reduce((sum, { questions }) => sum + questions, 0)).toBe(2);
    expect((await progress('30')).whole.expected).toBeLessThan(whole.expected);
  });

  test('days, what was foreseen and what slips are those of the answers that stand', async () => {
    for (const day of ['02', '05', '09']) await give('p', day === '05' ? 'b' : 'a', day);
    const undone = anAnswer('r', 'b');
    await takeAnswer(undone, ann, study.at(at('09')));
    await undoAnswer({ id: undone.id, language: 'en' }, ann, study.at(at('09')));
    const { days, weeks, reliability, hardest } = await progress('09');
    expect(days.filter(({ answers }) => answers > 0)).toEqual(
      ['02', '05', '09'].map((day) => ({ studyDay: `2026-05-${day}`, answers: 1, durationMs: 4_000 })),
    );
    expect(weeks.at(-1)).toEqual({ monday: '2026-05-04', counts: [0, 1, 0, 0, 0, 1, null] });
    expect(reliability.map(({ answers, recalled }) => answers * recalled).reduce((sum, one) => sum + one)).toBe(1);
    expect(reliability.reduce((sum, { answers }) => sum + answers, 0)).toBe(2);
    expect(hardest.map(({ id, lapses, history }) => [id, lapses, history.map(({ recalled }) => recalled)])).toEqual([
      ['docker.p', 1, [true, false, true]],
    ]);
  });

  test('a page of a section is about that section alone', async () => {
    await give('p', 'a', '02');
    await give('r', 'a', '02');
    await give('r', 'b', '08');
    const { place, whole, days, hardest } = await progress('08', { course: 'docker', section: 'docker.second' });
    expect(place.section).toEqual({ id: 'docker.second', heading: 'Second', number: 2 });
    expect(whole).toMatchObject({ questions: 1, seen: 1 });
    expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(2);
    expect(hardest.map(({ id }) => id)).toEqual(['docker.r']);
    expect((await progress('08', { course: 'docker' })).whole).toMatchObject({ questions: 3, seen: 2 });
  });

  test('a course one is not in, a section elsewhere and what never was are the same', async () => {
    for (const where of [{ course: 'other' }, { course: 'docker', section: 'other.section' }])
      await expect(progress('02', where)).rejects.toThrow(NotFound);
    await study.db.write.enrolment.deleteMany();
    await expect(progress('02', { course: 'docker' })).rejects.toThrow(NotFound);
    expect((await progress('02')).whole.questions).toBe(0);
  });

  test('a suspended question is still remembered, and due on no day', async () => {
    await give('p', 'a', '02');
    await study.db.write.memory.updateMany({ data: { suspended: 1 } });
    const { whole, due } = await progress('02');
    expect(whole.seen).toBe(1);
    expect(due.every(({ questions }) => questions === 0)).toBe(true);
  });
});
