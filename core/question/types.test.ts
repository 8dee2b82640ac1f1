import fc from 'fast-check';
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

const id = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'd', 'pull', 'create', 'start', 'stop', '__proto__', 'constructor'),
  fc.string({ minLength: 1 }),
);
const text = fc.oneof(fc.string(), fc.constantFrom('bind mount', '10', 'image', 'layers', '"'.repeat(2_000)));
const anyResponse = fc.oneof(
  fc.record({ option: id }),
  fc.record({ options: fc.array(id, { maxLength: 6 }) }),
  fc.record({ text }),
  fc.record({ blanks: fc.array(text, { maxLength: 3 }) }),
  fc.record({ order: fc.shuffledSubarray(['pull', 'create', 'start', 'stop']) }),
  fc.record({ pairs: fc.dictionary(id, id, { maxKeys: 4 }) }),
);

test.each(all)('%s: any response is refused or graded, and right exactly when nothing is missed', (_, question) => {
  const type = typeOf(question);
  const { text: _text, ...lists } = type.parts(question);
  fc.assert(
    fc.property(anyResponse, (given) => {
      const read = type.response.safeParse(given);
      const own = read.success
        ? type.rename(read.data, (name, of) => lists[of]?.find((each) => each.id === name)?.id)
        : undefined;
      if (own === undefined || type.fits?.(question, own) === false) return;
      const { correct } = grade(question, own);
      const { missed = [] } = type.explain(question, own, 'en');
      if (type.judges) expect(correct).toBe(missed.length === 0);
    }),
    { numRuns: 500 },
  );
});

test('what a learner can choose for a blank is no longer than what a response may say', () => {
  const cloze = oneOfEach().find(({ type }) => type === 'cloze');
  const [blank] = cloze?.type === 'cloze' ? cloze.blanks : [];
  const choosing = (length: number) => ({ ...cloze, blanks: [{ ...blank, choices: ['x'.repeat(length), 'right'] }] });
  for (const [length, isTaken] of [
    [2_000, true],
    [2_001, false],
  ] as const) {
    expect(types.cloze.schema.safeParse(choosing(length)).success).toBe(isTaken);
    expect(types.cloze.response.safeParse({ blanks: ['x'.repeat(length)] }).success).toBe(isTaken);
  }
});
