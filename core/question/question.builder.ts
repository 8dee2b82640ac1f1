import { docker } from '../command/docker.builder.ts';
import { choiceSchema } from './choice.ts';
import { choicesSchema } from './choices.ts';
import { clozeSchema } from './cloze.ts';
import { commandSchema } from './command.ts';
import { matchingSchema } from './matching.ts';
import { numericSchema } from './numeric.ts';
import { orderingSchema } from './ordering.ts';
import { recallSchema } from './recall.ts';
import { shortSchema } from './short.ts';

const words = { prompt: 'Which?', explanation: 'Because.' };
const items = (...ids: string[]) => ids.map((id) => ({ id, text: `The ${id}`, feedback: `On ${id}.` }));
const bare = (...ids: string[]) => ids.map((id) => ({ id, text: `The ${id}` }));

/** A sound question of each type; what a test is about is given. */
export const aChoice = (given: object = {}) =>
  choiceSchema.parse({ type: 'choice', ...words, options: items('a', 'b', 'c'), correct: ['a'], ...given });
export const someChoices = (given: object = {}) =>
  choicesSchema.parse({ type: 'choices', ...words, options: items('a', 'b', 'c', 'd'), correct: ['a', 'c'], ...given });
export const aShort = (given: object = {}) =>
  shortSchema.parse({ type: 'short', ...words, accepted: ['bind mount'], ...given });
export const aNumeric = (given: object = {}) => numericSchema.parse({ type: 'numeric', ...words, value: 10, ...given });
export const anOrdering = (given: object = {}) =>
  orderingSchema.parse({ type: 'ordering', ...words, items: bare('pull', 'create', 'start', 'stop'), ...given });
export const aMatching = (given: object = {}) =>
  matchingSchema.parse({
    ...{ type: 'matching', ...words, left: bare('a', 'b', 'c'), right: bare('a', 'b', 'c', 'd') },
    ...{ pairs: { a: 'b', b: 'c', c: 'a' }, feedback: { a: 'On a.' }, ...given },
  });
export const aCloze = (given: object = {}) =>
  clozeSchema.parse({
    ...{ type: 'cloze', ...words, text: 'An [[one]] is a set of [[two]].' },
    blanks: [
      { id: 'one', accepted: ['image', '镜像'], forbidden: [{ answers: ['container'], feedback: 'That runs.' }] },
      { id: 'two', accepted: ['layers'], choices: ['layers', 'files'], feedback: 'Layers it is.' },
    ],
    ...given,
  });
export const aCommand = (given: object = {}) =>
  commandSchema.parse({
    ...{ type: 'command', ...words, program: 'docker', description: docker },
    ...{ accepted: ['docker run -d --name {name} -p {port}:80 nginx'], ...given },
  });
export const aRecall = (given: object = {}) =>
  recallSchema.parse({ type: 'recall', ...words, model: 'So.', points: ['One.'], ...given });

export const oneOfEach = () => [
  ...[aChoice(), someChoices(), aShort(), aNumeric(), anOrdering(), aMatching(), aCloze(), aCommand(), aRecall()],
];
