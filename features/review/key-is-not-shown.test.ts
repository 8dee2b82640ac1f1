import { expect, test } from 'vitest';
import {
  aChoice,
  aCloze,
  aCommand,
  aMatching,
  aNumeric,
  anOrdering,
  aRecall,
  aShort,
  someChoices,
} from '../../core/question/question.builder.ts';
import type { Question } from '../../core/question/registry.ts';
import { types } from '../../core/question/types.ts';
import { seenBy } from './guesser.builder.ts';

const turned = <Each>(list: readonly Each[]) => [...list].reverse();
const [blankOne, blankTwo] = aCloze().blanks;
const other = {
  explanation: 'A much longer reason, of which nobody may see as much as the length.',
  difficulty: 'hard',
};

/** Two questions that look alike: everything that is not to be seen is different, and what is written in another order. */
const pairs: [Question, Question][] = [
  [
    aChoice(),
    aChoice({
      ...{ ...other, correct: ['c'] },
      options: turned(aChoice().options).map((option) => ({ ...option, feedback: 'Something else.' })),
    }),
  ],
  [someChoices(), someChoices({ ...other, correct: ['b', 'c', 'd'], options: turned(someChoices().options) })],
  [aShort(), aShort({ ...other, accepted: ['x', 'y'], typo: true, forbidden: [{ answers: ['z'], feedback: 'No.' }] })],
  [aNumeric(), aNumeric({ ...other, value: 123_456, unit: 'GB', tolerance: { relative: 0.5 } })],
  [anOrdering(), anOrdering({ ...other, items: turned(anOrdering().items), before: [['stop', 'start']] })],
  [
    aMatching(),
    aMatching({
      ...{ ...other, left: turned(aMatching().left), right: turned(aMatching().right) },
      ...{ pairs: { a: 'd', b: 'a', c: 'b' }, feedback: { b: 'On b.', c: 'On c.' } },
    }),
  ],
  [
    aCloze(),
    aCloze({
      ...other,
      blanks: [
        { ...blankOne, accepted: ['a long answer of many words'], forbidden: [], typo: true },
        { ...blankTwo, accepted: ['files'], choices: turned(blankTwo?.choices ?? []), feedback: undefined },
      ],
    }),
  ],
  [aCommand(), aCommand({ ...other, accepted: ['docker ps -a', 'docker images'] })],
  [aRecall(), aRecall({ ...other, model: 'Quite another one.', points: ['Two.', 'Three.'] })],
];

test('every type is looked at', () => {
  expect(pairs.map(([{ type }]) => type).sort()).toEqual(Object.keys(types).sort());
});

test.each(pairs.map(([one, two]) => [one.type, one, two] as const))(
  '%s: with another key, and written in another order, it comes to the browser the same to the byte',
  (_, one, two) => {
    expect(one).not.toEqual(two);
    for (const learner of ['ann', 'ben', 'cy'])
      expect(JSON.stringify(seenBy(learner, two))).toBe(JSON.stringify(seenBy(learner, one)));
  },
);
