import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import { countSuspended } from './count-suspended.ts';
import { listSuspended } from './list-suspended.ts';
import { loadQueue } from './load-queue.ts';
import { anAnswer, ann, aStudy } from './study.builder.ts';
import { suspendQuestion } from './suspend-question.ts';
import { takeAnswer } from './take-answer.ts';
import { verifyStates } from './verify-states.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aStudy>>;
  beforeEach(async () => {
    study = await aStudy(provider);
  });
  afterEach(() => study.remove());

  const day = (date: number, minute = 0) => study.at(`2026-05-0${date}T08:0${minute}:00Z`);
  const press = (question: string, suspended: boolean, context = day(2)) =>
    suspendQuestion({ questionId: `docker.${question}`, suspended, language: 'en' }, ann, context);
  const asked = async (context = day(2, 9)) =>
    (await loadQueue(ann, { limit: 50, language: 'en' }, context)).questions.map(({ id }) => id.at(-1)).join('');

  test('a suspended question is left out at once, and brought back on the same day it has its place again', async () => {
    const order = await asked();
    await press('q', true);
    expect(await asked()).toBe(order.replace('q', ''));
    await press('q', false, day(2, 1));
    expect(await asked()).toBe(order);
  });

  test('it stays out on later days, and comes at the end of the day on which it is brought back', async () => {
    await press('p', true);
    expect(await asked(day(3))).toBe('qr');
    await press('p', false, day(4));
    expect(await asked(day(4, 1))).toBe('qrp');
    expect(await asked(day(5))).toBe('prq');
  });

  test('what is remembered of it stays, and it is due again as soon as it is brought back', async () => {
    await takeAnswer(anAnswer('p', 'a'), ann, day(2));
    await press('p', true, day(2, 1));
    expect(await asked(study.at('2026-06-02T08:00:00Z'))).toBe('qr');
    const back = await press('p', false, study.at('2026-06-02T08:01:00Z'));
    expect(back).toMatchObject({ suspended: false, left: { due: 1, new: 2 }, question: { id: 'docker.p' } });
  });

  test('pressed twice, also in one instant, it is as pressed once', async () => {
    await press('p', false);
    expect(await study.db.read.reviewLog.count()).toBe(0);
    for (const suspended of [true, true, false, true]) await press('p', suspended);
    expect(await study.db.read.reviewLog.count()).toBe(3);
    expect(await asked()).toBe('rq');
  });

  test('what is suspended is listed as it is asked', async () => {
    await press('r', true);
    await press('p', true);
    expect(await countSuspended('ann', day(2))).toBe(2);
    expect(await listSuspended(ann, { language: 'en' }, day(2))).toMatchObject([
      { id: 'docker.p', prompt: 'What is docker.p?', section: { heading: 'First' } },
      { id: 'docker.r' },
    ]);
  });

  test('of a course that was left nothing is listed, and all of it again after a return', async () => {
    await press('p', true);
    const left = await study.db.write.enrolment.delete({
      where: { userId_courseId: { userId: 'ann', courseId: 'docker' } },
    });
    expect(await countSuspended('ann', day(2))).toBe(0);
    expect(await listSuspended(ann, { language: 'en' }, day(2))).toEqual([]);
    await study.db.write.enrolment.create({ data: left });
    expect(await countSuspended('ann', day(2))).toBe(1);
  });

  test('what is stored equals the fold of the log', async () => {
    await takeAnswer(anAnswer('p', 'a'), ann, day(2));
    await press('p', true, day(2, 1));
    await press('q', true, day(2, 1));
    await press('q', false, day(3));
    expect(await verifyStates({ first: 9, tell: () => {} }, study)).toMatchObject({ events: 4, differing: 0 });
  });

  test('who may not see a question cannot suspend it', async () => {
    await study.db.write.enrolment.deleteMany();
    await expect(press('p', true)).rejects.toThrow(NotFound);
    await expect(press('x', true)).rejects.toThrow(NotFound);
  });
});
