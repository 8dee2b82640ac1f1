import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providers } from '../../lib/db/database.builder.ts';
import { NotFound } from '../../lib/not-found.ts';
import type { Teacher } from '../courses/teacher.ts';
import { lintDraft } from './lint-draft.ts';
import { previewQuestion } from './preview-question.ts';
import type { DraftBody } from './question-draft.ts';
import { aBody, aTaughtStudy, tess } from './questions.builder.ts';
import { showSectionText } from './show-section-text.ts';
import { tryAnswer } from './try-answer.ts';

const secret = 'a secret';
const others: Teacher[] = [
  { id: 'ann', role: 'learner' },
  { id: 'theo', role: 'instructor' },
];

describe.each(providers)('on %s', (provider) => {
  let study: Awaited<ReturnType<typeof aTaughtStudy>>;
  beforeEach(async () => {
    study = await aTaughtStudy(provider);
  });
  afterEach(() => study.remove());

  const context = () => ({ db: study.db, secret });
  const trying = (body: DraftBody = aBody(), passage = 'one') => ({
    ...{ course: 'docker', question: 'docker.p', language: 'en' },
    fields: { section: 'docker.second', passage, body },
  });
  const preview = (body?: DraftBody, person = tess) => previewQuestion(trying(body), person, context());
  const tryIt = (response: unknown, body?: DraftBody, person = tess) =>
    tryAnswer({ ...trying(body), response }, person, context());

  test('an author sees what a learner would see, and nothing of what is right', async () => {
    const shown = await preview();
    expect(shown).toMatchObject({
      ...{ id: 'docker.p', type: 'choice', prompt: 'Which one?', language: 'en' },
      section: { id: 'docker.second', number: 2, heading: 'Second', course: 'Docker' },
    });
    expect(shown?.options?.map(({ text }) => text).sort()).toEqual(['A', 'B']);
    expect(JSON.stringify(shown)).not.toMatch(/correct|Because|On a/);
  });

  test('a question that is not finished is shown with its gaps', async () => {
    const shown = await preview(aBody({ prompt: undefined, options: [{ id: 'a' }, { id: 'b', text: 'B' }] }));
    expect(shown).toMatchObject({ prompt: '…' });
    expect(shown?.options?.map(({ text }) => text).sort()).toEqual(['B', '…']);
    expect(await preview(aBody({ options: [] }))).toBe(null);
  });

  test('an answer that is tried gets the verdict a learner would get, and nothing is recorded', async () => {
    const shown = await preview();
    const named = (text: string) => ({ option: shown?.options?.find((option) => option.text === text)?.id });
    expect(await tryIt(named('A'))).toMatchObject({
      ...{ correct: true, explanation: 'Because.', solution: named('A'), missed: [] },
      passage: { section: 'docker.second', anchor: 'one', html: 'One.' },
    });
    expect(await tryIt(named('B'))).toMatchObject({
      ...{ correct: false, missed: [named('B').option] },
      feedback: { [named('B').option ?? '']: 'On b.' },
    });
    expect(await tryIt({ unknown: true })).toMatchObject({ correct: false, solution: named('A') });
    expect(await study.db.read.reviewLog.count()).toBe(0);
  });

  test('without an explanation it can be tried, without the right answer it cannot', async () => {
    expect(await tryIt({ unknown: true }, aBody({ explanation: undefined }))).toMatchObject({ explanation: '…' });
    expect(await tryIt({ unknown: true }, aBody({ correct: [] }))).toBe(null);
  });

  test('an answer to another question is none to this one', async () => {
    expect(await tryIt({ option: 'a' })).toBe(null);
    expect(await tryIt({ text: 'A' })).toBe(null);
  });

  test('what is wrong is told by the rules by which it is published', async () => {
    const lint = (body: DraftBody, passage = 'one') => lintDraft(trying(body, passage), tess, context());
    expect(await lint(aBody())).toEqual([]);
    expect((await lint(aBody(), '')).map(({ at }) => at)).toEqual([['passage']]);
    expect((await lint(aBody({ prompt: undefined }))).map(({ at }) => at)).toEqual([['prompt']]);
    expect((await lint(aBody({ correct: ['z'] }))).map(({ at }) => at)).toEqual([['correct', 0]]);
  });

  test('who writes what the course asks already is told of it', async () => {
    const body = aBody({ prompt: 'Which flag of the command publishes a port?' });
    const lint = (question: string) => lintDraft({ ...trying(body), question }, tess, context());
    const id = await study.make();
    await study.save(id, { body: aBody({ prompt: 'Which of the flags of the command publish the port?' }) });
    expect(await lint('docker.p')).toEqual([]);
    await study.publish(id);
    expect(await lint('docker.p')).toEqual([
      {
        ...{ at: ['prompt'], rule: 'idea-twice', level: 'warning' },
        values: { other: '“Which of the flags of the command publish the port?”' },
      },
    ]);
    expect(await lint(id)).toEqual([]);
  });

  test('a section is shown in pieces, of which the passages can be named', async () => {
    const place = { course: 'docker', section: 'docker.second', language: 'en' };
    expect(await showSectionText(place, tess, context())).toEqual([
      { anchor: null, html: '<h1>Heading</h1>\n' },
      { anchor: 'one', html: 'One.' },
      { anchor: 'two', html: 'Two.' },
    ]);
  });

  test.each(others)('who does not teach the course finds nothing of it: $id', async (person) => {
    await expect(preview(undefined, person)).rejects.toThrow(NotFound);
    await expect(tryIt({ unknown: true }, undefined, person)).rejects.toThrow(NotFound);
    await expect(lintDraft(trying(), person, context())).rejects.toThrow(NotFound);
    const place = { course: 'docker', section: 'docker.second', language: 'en' };
    await expect(showSectionText(place, person, context())).rejects.toThrow(NotFound);
  });

  test('a section of another course is not there', async () => {
    const elsewhere = { ...trying(), fields: { ...trying().fields, section: 'git.first' } };
    await expect(previewQuestion(elsewhere, tess, context())).rejects.toThrow(NotFound);
    await expect(lintDraft(elsewhere, tess, context())).rejects.toThrow(NotFound);
  });

  test('a question of another course is not there', async () => {
    const elsewhere = { ...trying(), question: 'git.p' };
    await expect(previewQuestion(elsewhere, tess, context())).rejects.toThrow(NotFound);
    await expect(tryAnswer({ ...elsewhere, response: {} }, tess, context())).rejects.toThrow(NotFound);
  });
});
