import { expect, test } from 'vitest';
import { grade } from '../grading/grade.ts';
import { oneOfEach } from './question.builder.ts';
import { responseSchema, typeOf } from './registry.ts';
import { types } from './types.ts';

const all = oneOfEach().map((question) => [question.type, question] as const);

test('there is a sound question of every type', () => {
  expect(all.map(([type]) => type).sort()).toEqual(Object.keys(types).sort());
  for (const [, question] of all) expect(typeOf(question).lint(question)).toEqual([]);
});

test.each(all)('%s: the solution that is shown would be taken as right, with nothing missed', (_, question) => {
  const type = typeOf(question);
  for (const language of ['en', 'zh-CN']) {
    const { solution } = type.explain(question, null, language);
    if (solution === null) continue;
    expect(grade(question, solution)).toEqual({ correct: true, rating: 'good' });
    expect(type.fits?.(question, solution) ?? true).toBe(true);
    expect(type.explain(question, solution, language).missed ?? []).toEqual([]);
  }
});

test.each(all)('%s: "I don\'t know" is a valid response, a miss, and missed nothing in particular', (_, question) => {
  expect(grade(question, responseSchema.parse({ unknown: true }) as { unknown: true })).toEqual({
    correct: false,
    rating: 'again',
  });
  expect(typeOf(question).explain(question, null, 'en').missed ?? []).toEqual([]);
});

test.each(all)('%s: may carry a guess at its difficulty, and shows it to nobody before the answer', (_, question) => {
  const guessed = { ...question, difficulty: 'hard' };
  expect(typeOf(question).schema.parse(guessed)).toEqual(guessed);
  expect(JSON.stringify(typeOf(question).parts(question))).not.toContain('hard');
  expect(typeOf(question).schema.safeParse({ ...question, difficulty: 'very hard' }).success).toBe(false);
});

test.each(all)('%s: every id of a response is renamed, and one that is unknown refuses all', (_, question) => {
  const type = typeOf(question);
  const { solution } = type.explain(question, null, 'en');
  if (solution === null) return;
  const there = type.rename(solution, (id, of) => `${of} ${id}`);
  const back = type.rename(there ?? solution, (name, of) =>
    name.startsWith(`${of} `) ? name.split(' ')[1] : undefined,
  );
  expect(back).toEqual(solution);
  const { text: _text, ...lists } = type.parts(question);
  const namesIds = !['short', 'numeric', 'command', 'cloze'].includes(question.type) && Object.keys(lists).length > 0;
  expect(type.rename(solution, () => undefined) === undefined).toBe(namesIds);
});

test.each(all)('%s: what a learner may see tells nothing that is secret', (_, question) => {
  const shown = JSON.stringify(typeOf(question).parts(question));
  for (const secret of ['Because.', 'On a.', 'accepted', 'correct', 'That runs.', 'pairs', 'before'])
    expect(shown).not.toContain(secret);
});
