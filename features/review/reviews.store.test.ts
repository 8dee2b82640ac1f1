import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fuzzSeed, replay } from '../../core/schedule/fsrs.ts';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import { loadQueue } from './load-queue.ts';
import { rateAnswer } from './rate-answer.ts';
import { anAnswer, ann, aStudy } from './study.builder.ts';
import { type GivenAnswer, takeAnswer } from './take-answer.ts';
import { undoAnswer } from './undo-answer.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const morning = '2026-05-02T08:00:00Z';
  const later = '2026-05-02T09:00:00Z';
  const take = (given: GivenAnswer, time = morning) => takeAnswer(given, ann, study.at(time));
  async function taken(given: GivenAnswer, time = morning) {
    const outcome = await take(given, time);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.answer;
  }
  const queue = (time = morning) => loadQueue(ann, { limit: 10, language: 'en' }, study.at(time));
  const asked = async (time = morning) => (await queue(time)).questions.map(({ id }) => id);

  test('a right answer is good, and comes back on the day the scheduler says', async () => {
    const { due, ...answer } = await taken(anAnswer('p', 'a'));
    expect(answer).toMatchObject({ repeated: false, correct: true, rating: 'good', comesBackToday: false });
    const good = { studyDay: '2026-05-02', rating: 'good' as const };
    expect(due).toBe(replay([good], ann.parameters, fuzzSeed('ann', 'docker.p')).learned?.due);
    expect(answer.passage).toMatchObject({ section: 'docker.first', anchor: 'one', html: 'One.' });
    expect(Object.values(answer.feedback)).toEqual(['On a.']);
  });

  test('a wrong answer shows its own feedback and that of the right option, and comes back today', async () => {
    const answer = await taken(anAnswer('p', 'b'));
    expect(answer).toMatchObject({ correct: false, rating: 'again', comesBackToday: true });
    expect(Object.values(answer.feedback)).toEqual(['On a.', 'On b.']);
    expect(await asked()).toEqual(['docker.r', 'docker.q', 'docker.p']);
  });

  test('"I don’t know" is a miss, and says no feedback but the right one', async () => {
    const answer = await taken({ ...anAnswer('p', 'a'), response: { unknown: true } });
    expect(answer).toMatchObject({ correct: false, rating: 'again' });
    expect(Object.values(answer.feedback)).toEqual(['On a.']);
  });

  test('an id that was sent before gives the first result, late or not, and with another answer is refused', async () => {
    const answer = anAnswer('p', 'a');
    const first = await taken(answer);
    expect(await taken({ ...answer, answeredAt: Date.parse(morning) }, later)).toEqual({ ...first, repeated: true });
    expect(await take({ ...anAnswer('p', 'b'), id: answer.id })).toEqual({ ok: false, reason: 'id-used' });
    expect(await take({ ...anAnswer('q', 'a'), id: answer.id })).toEqual({ ok: false, reason: 'id-used' });
    expect(await study.db.read.reviewLog.count()).toBe(1);
  });

  test('an option, a version or a shape that is not of the question is refused, and nothing is written', async () => {
    for (const wrong of [
      { ...anAnswer('p', 'a'), response: { option: 'a' } },
      { ...anAnswer('p', 'a'), response: { rating: 'good' } },
      { ...anAnswer('p', 'a'), response: anAnswer('q', 'a').response },
      { ...anAnswer('p', 'a'), versionId: 'docker.q@1' },
      anAnswer('p', 'a', { version: 2 }),
    ])
      expect(await take(wrong)).toEqual({ ok: false, reason: 'not-of-this-question' });
    expect(await study.db.read.reviewLog.count()).toBe(0);
  });

  test('a question nobody knows and one that is not yours to see are the same', async () => {
    await study.db.write.enrolment.deleteMany();
    await expect(take(anAnswer('p', 'a'))).rejects.toThrow(new NotFound('There is no question of this name.'));
    await expect(take(anAnswer('nowhere', 'a'))).rejects.toThrow(new NotFound('There is no question of this name.'));
  });

  test('a question that was retired since, or reworded, is taken as it was asked', async () => {
    await study.retire('r');
    expect(await taken(anAnswer('r', 'a'))).toMatchObject({ correct: true });
    expect(await asked()).not.toContain('docker.r');
    await study.reword('p');
    expect(await taken(anAnswer('p', 'a'))).toMatchObject({ correct: true });
    expect(await taken(anAnswer('p', 'a', { version: 2 }))).toMatchObject({ correct: false });
  });

  test('a late answer counts for the day it was given, seven days back at most', async () => {
    const day = 86_400_000;
    const now = Date.parse(morning);
    expect(await taken({ ...anAnswer('p', 'a'), answeredAt: now - day })).toMatchObject({ studyDay: '2026-05-01' });
    expect(await taken({ ...anAnswer('q', 'a'), answeredAt: 0 })).toMatchObject({ studyDay: '2026-04-25' });
    expect(await taken({ ...anAnswer('r', 'a'), answeredAt: now + day })).toMatchObject({ studyDay: '2026-05-02' });
  });

  test('the queue goes through the day: new ones, none when all are done, the due ones back on their day', async () => {
    expect(await queue()).toMatchObject({ studyDay: '2026-05-02', left: { due: 0, new: 3 }, done: 0, latest: null });
    const last = anAnswer('r', 'a');
    const { due } = await taken(anAnswer('p', 'a'));
    await taken(anAnswer('q', 'a'));
    await taken(last, later);
    expect(await queue(later)).toMatchObject({ left: { due: 0, new: 0 }, done: 3, latest: last.id, questions: [] });
    expect(await asked(`${due}T03:59:00Z`)).not.toContain('docker.p');
    expect(await asked(`${due}T04:00:00Z`)).toContain('docker.p');
  });

  test('the queue tells no key: no id of an option is its own, and the order is not always the written one', async () => {
    const { questions } = await queue();
    const days = await Promise.all(
      Array.from({ length: 10 }, (_, day) => queue(`2026-05-${String(day + 10)}T08:00:00Z`)),
    );
    expect(questions[0]?.options?.map(({ id }) => id.length)).toEqual([22, 22]);
    const orders = days.map((day) => day.questions.find(({ id }) => id === 'docker.p')?.options?.map((o) => o.text));
    expect(new Set(orders.map(String))).toEqual(new Set(['A,B', 'B,A']));
  });

  test('new questions come up to the limit, and an answer that was undone frees its place', async () => {
    const few = { ...ann, newPerDay: 1 };
    const ofFew = () => loadQueue(few, { limit: 10, language: 'en' }, study.at(morning));
    expect((await ofFew()).questions.map(({ id }) => id)).toEqual(['docker.p']);
    const answer = anAnswer('p', 'a');
    await taken(answer);
    expect((await ofFew()).left).toEqual({ due: 0, new: 0 });
    const undone = await undoAnswer({ id: answer.id, language: 'en' }, few, study.at(later));
    expect(undone).toMatchObject({
      ok: true,
      answer: { undone: true, left: { due: 0, new: 1 }, question: { id: 'docker.p' } },
    });
  });

  test('an answer can be undone twice, repeats say so, and tomorrow it is too late', async () => {
    const [today, kept] = [anAnswer('p', 'a'), anAnswer('q', 'a')];
    await taken(today);
    await taken(kept);
    const undo = (id: string, time: string) => undoAnswer({ id, language: 'en' }, ann, study.at(time));
    expect(await undo(today.id, later)).toMatchObject({ ok: true });
    expect(await undo(today.id, '2026-05-03T08:00:00Z')).toMatchObject({ ok: true });
    expect(await study.db.read.reviewLog.count()).toBe(3);
    expect(await taken(today)).toMatchObject({ repeated: true, undone: true, correct: true });
    expect(await undo(kept.id, '2026-05-03T04:00:00Z')).toEqual({ ok: false, reason: 'too-late' });
    await expect(undo(crypto.randomUUID(), later)).rejects.toThrow(NotFound);
  });

  test('a right answer can be rated until the day after; the latest rating wins, also within one millisecond', async () => {
    const answer = anAnswer('p', 'a');
    const { intervals } = await taken(answer);
    const rate = (rating: 'again' | 'hard' | 'easy', time = morning) =>
      rateAnswer({ id: answer.id, rating }, ann, study.at(time));
    for (let n = 0; n < 5; n++) {
      await rate('easy');
      const hard = await rate('hard');
      expect(hard).toMatchObject({ ok: true, answer: { rating: 'hard', comesBackToday: false } });
    }
    const due = new Date(Date.parse('2026-05-02') + intervals.easy * 86_400_000).toISOString().slice(0, 10);
    expect(await rate('easy', '2026-05-04T03:59:00Z')).toMatchObject({ ok: true, answer: { due } });
    expect(await rate('hard', '2026-05-04T04:00:00Z')).toEqual({ ok: false, reason: 'not-rateable' });
  });

  test('a guessed answer counts as missed and comes back today', async () => {
    const answer = anAnswer('p', 'a');
    await taken(answer);
    const rated = await rateAnswer({ id: answer.id, rating: 'again' }, ann, study.at(later));
    expect(rated).toMatchObject({ ok: true, answer: { rating: 'again', comesBackToday: true } });
    expect(await queue(later)).toMatchObject({ left: { due: 1, new: 2 }, done: 0 });
  });

  test('a wrong answer and one that was undone cannot be rated', async () => {
    const [wrong, undone] = [anAnswer('p', 'b'), anAnswer('q', 'a')];
    await taken(wrong);
    await taken(undone);
    await undoAnswer({ id: undone.id, language: 'en' }, ann, study.at(later));
    for (const { id } of [wrong, undone])
      expect(await rateAnswer({ id, rating: 'hard' }, ann, study.at(later))).toEqual({
        ok: false,
        reason: 'not-rateable',
      });
  });

  test('a question that starts anew is due at once', async () => {
    await taken(anAnswer('p', 'a'));
    await study.db.write.question.update({ where: { id: 'docker.p' }, data: { revision: 2 } });
    const memory = { due: null, stability: null, difficulty: null, lastDay: null };
    await study.db.write.memory.updateMany({ where: { questionId: 'docker.p' }, data: memory });
    expect(await queue('2026-05-03T08:00:00Z')).toMatchObject({ left: { due: 1, new: 2 } });
  });
});
