import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import { goBack } from './go-back.ts';
import { loadHistory } from './load-history.ts';
import { aBody, aTaughtStudy, tess } from './questions.builder.ts';

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aTaughtStudy>>;
  beforeEach(async () => {
    study = await aTaughtStudy(provider);
  });
  afterEach(() => study.remove());

  const theo = { id: 'theo', role: 'instructor' as const };
  const tom = { id: 'tom', role: 'instructor' as const };
  const history = (question: string, by = tess) =>
    loadHistory({ course: study.course, question, language: 'en' }, by, study);
  const back = async (
    question: string,
    version: number,
    { by = tess, ...given }: { by?: typeof tess; seen?: number } = {},
  ) => goBack({ ...(await study.target(question)), version, ...given }, by, study.context());

  test('each version says who made it, when, of what kind it is and what it changed', async () => {
    const reworded = aBody({ prompt: 'What is docker.p for?' });
    await study.save('docker.p', { body: reworded });
    await study.publish('docker.p', {}, { now: 7 });
    await study.save('docker.p', { body: { ...reworded, correct: ['b'] } });
    await study.publish('docker.p', { as: 'anew' }, { by: tom, now: 8 });
    const { versions, question } = await history('docker.p');
    expect(question.published?.version).toBe(3);
    expect(versions).toEqual([
      {
        ...{ number: 3, by: "tom's name", fromFile: false, at: 8, kind: 'anew', keyChanged: true },
        changes: [
          {
            at: ['correct'],
            pieces: [
              { kind: 'removed', text: 'A' },
              { kind: 'added', text: 'B' },
            ],
          },
        ],
      },
      {
        ...{ number: 2, by: "tess's name", fromFile: false, at: 7, kind: 'wording', keyChanged: false },
        changes: [
          {
            at: ['prompt'],
            pieces: [
              { kind: 'kept', text: 'What is docker.p' },
              { kind: 'added', text: ' for' },
              { kind: 'kept', text: '?' },
            ],
          },
        ],
      },
      { ...{ number: 1, by: null, fromFile: true, at: 0, kind: 'first', keyChanged: false }, changes: [] },
    ]);
  });

  test('a question that was never published has no past', async () => {
    expect((await history(await study.make())).versions).toEqual([]);
  });

  test('who goes back has the old wording as a draft, and learners get it when it is published', async () => {
    const first = (await study.load('docker.p')).published?.body;
    await study.save('docker.p', { section: 'docker.second', passage: 'two' });
    await study.publish('docker.p');
    expect(await back('docker.p', 1)).toEqual({ ok: true, edits: 3 });
    const { draft } = await study.load('docker.p');
    expect(draft).toMatchObject({ body: first, section: 'docker.second', passage: 'two', basedOn: 2 });
    expect(await study.publish('docker.p')).toMatchObject({ ok: true, version: 3, revision: 1 });
    expect((await study.load('docker.p')).published?.body).toEqual(first);
  });

  test('a draft that somebody else wrote meanwhile is not replaced unseen', async () => {
    await study.save('docker.p', {}, { by: tom });
    expect(await back('docker.p', 1, { seen: 0 })).toMatchObject({ ok: false, reason: 'changed-meanwhile' });
    expect(await back('docker.p', 1)).toMatchObject({ ok: true });
  });

  test('there is no going back to what never was, nor for who does not teach here', async () => {
    await expect(back('docker.p', 2)).rejects.toThrow(NotFound);
    await expect(back(await study.make(), 1)).rejects.toThrow(NotFound);
    await expect(back('docker.p', 1, { by: theo })).rejects.toThrow(NotFound);
    await expect(history('docker.p', theo)).rejects.toThrow(NotFound);
    await expect(history('docker.none')).rejects.toThrow(NotFound);
  });
});
