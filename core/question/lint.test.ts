import { expect, test } from 'vitest';
import { aChoice, aCloze, aMatching, aNumeric, anOrdering, aShort, someChoices } from './question.builder.ts';
import { type Question, typeOf } from './registry.ts';

/** The faults of a question, each as `place: rule values`. */
const faults = (question: Question) =>
  typeOf(question)
    .lint(question)
    .map(({ at, rule, values = {} }) => `${at.join('.')}: ${[rule, ...Object.values(values)].join(' ')}`);

const items = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));
const [blankOne, blankTwo] = aCloze().blanks;

test.each<[string, Question, string[]]>([
  [
    'an option id that stands twice',
    aChoice({ options: [...aChoice().options, { ...aChoice().options[0], text: 'Another' }] }),
    ['options.3.id: id-twice a'],
  ],
  ['a right option that is none', someChoices({ correct: ['a', 'z'] }), ['correct.1: no-such-part z']],
  ['a right option named twice', someChoices({ correct: ['a', 'a'] }), ['correct.1: named-twice a']],
  [
    'a wrong option without feedback',
    aChoice({ options: items('a', 'b'), correct: ['a'] }),
    ['options.1: no-feedback b'],
  ],
  ['an accepted answer that says nothing', aShort({ accepted: ['bind mount', '“”'] }), ['accepted.1: says-nothing “”']],
  [
    'an answer both accepted and forbidden',
    aShort({ forbidden: [{ answers: ['volume', 'Bind Mount'], feedback: 'No.' }] }),
    ['forbidden.0.answers.1: accepted-too Bind Mount'],
  ],
  ['a unit that cannot be read', aNumeric({ unit: 'GB 2' }), ['unit: bad-unit GB 2']],
  [
    'an item that says the same as another',
    anOrdering({ items: [...items('a', 'b'), { id: 'c', text: { en: 'C', 'zh-CN': 'A' } }] }),
    ['items.2.text: reads-alike a'],
  ],
  [
    'a rule that is not true of the written order',
    anOrdering({ items: items('a', 'b'), before: [['b', 'a']] }),
    ['before.0: order-turned b a'],
  ],
  [
    'a rule on what is no item',
    anOrdering({ items: items('a', 'b'), before: [['a', 'z']] }),
    ['before.0: no-such-part z'],
  ],
  [
    'a rule that an item comes before itself',
    anOrdering({ items: items('a', 'b'), before: [['a', 'a']] }),
    ['before.0: order-turned a a'],
  ],
  ['a left half without a partner', aMatching({ pairs: { a: 'b', b: 'c' } }), ['left.2: no-partner c']],
  ['a partner that is none', aMatching({ pairs: { a: 'b', b: 'c', c: 'z' } }), ['pairs.c: no-such-part z']],
  [
    'a pair of what is no left half',
    aMatching({ pairs: { a: 'b', b: 'c', c: 'a', z: 'd' } }),
    ['pairs.z: no-such-part z'],
  ],
  ['two halves with one partner', aMatching({ pairs: { a: 'b', b: 'b', c: 'a' } }), ['pairs.b: partner-taken b']],
  ['feedback on what is no left half', aMatching({ feedback: { z: 'On z.' } }), ['feedback.z: no-such-part z']],
  [
    'a blank missing in one language',
    aCloze({ text: { en: '[[one]] [[two]]', 'zh-CN': '[[one]]' } }),
    ['blanks.1: blank-count two 0'],
  ],
  ['a blank that stands twice', aCloze({ text: '[[one]] [[two]] [[one]]' }), ['blanks.0: blank-count one 2']],
  ['a mark that is no blank', aCloze({ text: '[[one]] [[two]] [[three]]' }), ['text: blank-unknown three']],
  [
    'choices of which none is accepted',
    aCloze({ blanks: [blankOne, { ...blankTwo, choices: ['files', 'bytes'] }] }),
    ['blanks.1.choices: no-choice-right'],
  ],
  [
    'choices that are all accepted',
    aCloze({ blanks: [blankOne, { ...blankTwo, accepted: ['layers', 'files'] }] }),
    ['blanks.1.choices: every-choice-right'],
  ],
  [
    'a choice that stands twice',
    aCloze({ blanks: [blankOne, { ...blankTwo, choices: ['layers', 'files', 'files'] }] }),
    ['blanks.1.choices.2: reads-alike files'],
  ],
])('%s is a fault, at its place', (_, question, told) => {
  expect(faults(question)).toEqual(told);
});

test('a partial order cannot contradict itself: its rules are all true of one order', () => {
  const circle = anOrdering({
    items: items('a', 'b', 'c'),
    before: [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ],
  });
  expect(faults(circle)).toEqual(['before.2: order-turned c a']);
});
