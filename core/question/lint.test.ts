import { expect, test } from 'vitest';
import { aChoice, aCloze, aMatching, aNumeric, anOrdering, aShort, someChoices } from './question.builder.ts';
import { type Question, typeOf } from './registry.ts';

/** The faults of a question, each as `place: sentence`. */
const faults = (question: Question) =>
  typeOf(question)
    .lint(question)
    .map(({ at, message }) => `${at.join('.')}: ${message}`);

const items = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }));
const [blankOne, blankTwo] = aCloze().blanks;

test.each<[string, Question, string[]]>([
  [
    'an option id that stands twice',
    aChoice({ options: [...aChoice().options, aChoice().options[0]] }),
    ['options.3.id: id "a" stands twice'],
  ],
  [
    'a right option that is none',
    someChoices({ correct: ['a', 'z'] }),
    ['correct.1: correct names "z", which is no option'],
  ],
  ['a right option named twice', someChoices({ correct: ['a', 'a'] }), ['correct.1: correct names "a" twice']],
  [
    'an option without feedback',
    aChoice({ options: items('a', 'b'), correct: ['a'] }),
    ['options.0: option "a" has no feedback', 'options.1: option "b" has no feedback'],
  ],
  [
    'an accepted answer that says nothing',
    aShort({ accepted: ['bind mount', '“”'] }),
    ['accepted.1: "“”" says nothing'],
  ],
  [
    'an answer both accepted and forbidden',
    aShort({ forbidden: [{ answers: ['volume', 'Bind Mount'], feedback: 'No.' }] }),
    ['forbidden.0.answers.1: "Bind Mount" is accepted too'],
  ],
  ['a unit that cannot be read', aNumeric({ unit: 'GB 2' }), ['unit: "GB 2" is no unit: letters only, or %']],
  [
    'an item that says the same as another',
    anOrdering({ items: [...items('a', 'b'), { id: 'c', text: { en: 'C', 'zh-CN': 'A' } }] }),
    ['items.2.text: says the same as "a"'],
  ],
  [
    'a rule that is not true of the written order',
    anOrdering({ items: items('a', 'b'), before: [['b', 'a']] }),
    ['before.0: "b" is not written before "a"'],
  ],
  [
    'a rule on what is no item',
    anOrdering({ items: items('a', 'b'), before: [['a', 'z']] }),
    ['before.0: "z" is no item'],
  ],
  [
    'a rule that an item comes before itself',
    anOrdering({ items: items('a', 'b'), before: [['a', 'a']] }),
    ['before.0: "a" is not written before "a"'],
  ],
  ['a left half without a partner', aMatching({ pairs: { a: 'b', b: 'c' } }), ['left.2: "c" stands in no pair']],
  ['a partner that is none', aMatching({ pairs: { a: 'b', b: 'c', c: 'z' } }), ['pairs.c: "z" is not on the right']],
  [
    'a pair of what is no left half',
    aMatching({ pairs: { a: 'b', b: 'c', c: 'a', z: 'd' } }),
    ['pairs.z: "z" is not on the left'],
  ],
  [
    'two halves with one partner',
    aMatching({ pairs: { a: 'b', b: 'b', c: 'a' } }),
    ['pairs.b: "b" has a partner already'],
  ],
  ['feedback on what is no left half', aMatching({ feedback: { z: 'On z.' } }), ['feedback.z: "z" is not on the left']],
  [
    'a blank missing in one language',
    aCloze({ text: { en: '[[one]] [[two]]', 'zh-CN': '[[one]]' } }),
    ['blanks.1: [[two]] stands 0 times in a text'],
  ],
  [
    'a blank that stands twice',
    aCloze({ text: '[[one]] [[two]] [[one]]' }),
    ['blanks.0: [[one]] stands 2 times in a text'],
  ],
  ['a mark that is no blank', aCloze({ text: '[[one]] [[two]] [[three]]' }), ['text: [[three]] is no blank']],
  [
    'choices of which none is accepted',
    aCloze({ blanks: [blankOne, { ...blankTwo, choices: ['files', 'bytes'] }] }),
    ['blanks.1.choices: none of the choices is accepted'],
  ],
  [
    'choices that are all accepted',
    aCloze({ blanks: [blankOne, { ...blankTwo, choices: ['layers', 'Layers.'] }] }),
    ['blanks.1.choices: every choice is accepted'],
  ],
  [
    'a choice that stands twice',
    aCloze({ blanks: [blankOne, { ...blankTwo, choices: ['layers', 'files', 'files'] }] }),
    ['blanks.1.choices: two of the choices are the same'],
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
  expect(faults(circle)).toEqual(['before.2: "c" is not written before "a"']);
});
