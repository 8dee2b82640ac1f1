import { docker } from '../../../core/command/docker.builder.ts';
import { neededPart } from '../../../core/command/needed-part.ts';
import { choiceSchema } from '../../../core/question/choice.ts';
import { choicesSchema } from '../../../core/question/choices.ts';
import { clozeSchema } from '../../../core/question/cloze.ts';
import { commandSchema } from '../../../core/question/command.ts';
import { matchingSchema } from '../../../core/question/matching.ts';
import { numericSchema } from '../../../core/question/numeric.ts';
import { orderingSchema } from '../../../core/question/ordering.ts';
import { recallSchema } from '../../../core/question/recall.ts';
import type { Question } from '../../../core/question/registry.ts';
import { shortSchema } from '../../../core/question/short.ts';
import type { QueueQuestion } from '../../../features/review/api-types.ts';
import { canary } from './canary.ts';

let made = 0;
/** A secret text, with a word of its own in each language. */
const secret = () => ({ en: `Told: ${next()}.`, 'zh-CN': `说明：${next()}。` });
const next = () => canary(++made);
const shared = () => ({ explanation: secret(), difficulty: 'hard' });
/** Parts of a question whose texts anybody may read, while their ids are secret. */
const parts = (...texts: string[]) => texts.map((text) => ({ id: next(), text }));
const options = (...texts: string[]) => parts(...texts).map((part) => ({ ...part, feedback: secret() }));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const [first, second, third] = [0, 1, 2].map((at) => (list: readonly { id: string }[]) => list[at]?.id ?? '');

/**
 * A question in which everything that is secret holds a word of its own, and an answer that has much to be told of.
 * `told` are the words that who gave it may read from then on, by language.
 */
export type Watched = {
  question: Question;
  respond(asked: QueueQuestion): Record<string, unknown>;
  told(language: 'en' | 'zh-CN'): string[];
};

/** The words that a text of a question holds, in one language. */
const wordsIn = (texts: readonly unknown[], language: 'en' | 'zh-CN') =>
  texts.flatMap((text) => {
    const said = typeof text === 'object' && text !== null ? Object(text)[language] : text;
    return String(said).match(/zqkanary\d{4}/g) ?? [];
  });
const telling =
  (...texts: unknown[]): Watched['told'] =>
  (language) =>
    wordsIn(texts, language);

/** The public id of the part that says so. */
const saying = (list: QueueQuestion['options'], text: string) => {
  const found = list?.find((each) => each.text === text);
  if (!found) throw new Error(`Nothing says ${text}.`);
  return found.id;
};

function aChoice(): Watched {
  const all = options('one', 'two', 'three');
  const question = choiceSchema.parse({
    type: 'choice',
    prompt: 'Which?',
    options: all,
    correct: [second?.(all)],
    ...shared(),
  });
  return {
    question,
    respond: (asked) => ({ option: saying(asked.options, 'one') }),
    told: telling(question.explanation, all[0]?.feedback, all[1]?.feedback),
  };
}

function someChoices(): Watched {
  const all = options('one', 'two', 'three', 'four');
  const correct = [first?.(all), second?.(all)];
  const question = choicesSchema.parse({ type: 'choices', prompt: 'Which ones?', options: all, correct, ...shared() });
  return {
    question,
    respond: (asked) => ({ options: [saying(asked.options, 'two'), saying(asked.options, 'three')] }),
    told: telling(question.explanation, ...all.slice(0, 3).map(({ feedback }) => feedback)),
  };
}

function aShort(): Watched {
  const [right, also, trap, other] = [next(), next(), next(), next()];
  const question = shortSchema.parse({
    ...{ type: 'short', prompt: 'What is it called?', accepted: [right, also], ...shared() },
    forbidden: [
      { answers: [trap, 'a trap'], feedback: secret() },
      { answers: [other], feedback: secret() },
    ],
  });
  return {
    question,
    respond: () => ({ text: 'A trap' }),
    told: telling(question.explanation, right, question.forbidden?.[0]?.feedback),
  };
}

/** Numbers are no words: they are looked for by themselves. */
export const secretNumbers = ['7351947', '0.0478125', '734.66'];

function aNumeric(): Watched {
  const [value, absolute] = secretNumbers.map(Number);
  const question = numericSchema.parse({
    ...{ type: 'numeric', prompt: 'How many?', value, unit: next(), tolerance: { absolute }, ...shared() },
  });
  return { question, respond: () => ({ text: '3' }), told: telling(question.explanation) };
}

function anOrdering(): Watched {
  const items = parts('one', 'two', 'three');
  const before = [[first?.(items), third?.(items)]];
  const question = orderingSchema.parse({ type: 'ordering', prompt: 'In what order?', items, before, ...shared() });
  return {
    question,
    respond: (asked) => ({ order: ['three', 'two', 'one'].map((text) => saying(asked.items, text)) }),
    told: telling(question.explanation),
  };
}

function aMatching(): Watched {
  const [left, right] = [parts('one', 'two'), parts('uno', 'due', 'tre')];
  const pairs = { [first?.(left) ?? '']: first?.(right), [second?.(left) ?? '']: second?.(right) };
  const feedback = Object.fromEntries(ids(left).map((id) => [id, secret()]));
  const question = matchingSchema.parse({
    type: 'matching',
    prompt: 'Which go together?',
    left,
    right,
    pairs,
    feedback,
    ...shared(),
  });
  return {
    question,
    respond: (asked) => ({
      pairs: {
        [saying(asked.left, 'one')]: saying(asked.right, 'uno'),
        [saying(asked.left, 'two')]: saying(asked.right, 'tre'),
      },
    }),
    told: telling(question.explanation, feedback[second?.(left) ?? '']),
  };
}

function aCloze(): Watched {
  const [typed, chosen, untouched] = [next(), next(), next()];
  const [right, rightToo] = [next(), next()];
  const question = clozeSchema.parse({
    ...{
      type: 'cloze',
      prompt: 'Fill in.',
      text: `A [[${typed}]] or a [[${chosen}]] or a [[${untouched}]].`,
      ...shared(),
    },
    blanks: [
      {
        ...{ id: typed, accepted: [right, next()], feedback: secret() },
        forbidden: [{ answers: [next(), 'trap'], feedback: secret() }],
      },
      { id: chosen, accepted: ['yes', next()], choices: ['yes', 'no'], feedback: secret() },
      { id: untouched, accepted: [rightToo], feedback: secret() },
    ],
  });
  const [one, two] = question.blanks;
  return {
    question,
    respond: () => ({ blanks: ['trap', 'no', rightToo] }),
    told: telling(question.explanation, right, rightToo, one?.forbidden?.[0]?.feedback, two?.feedback),
  };
}

function aCommand(): Watched {
  const [right, also, trap] = ['docker run -d', 'docker start', 'docker kill'].map((begun) => `${begun} ${next()}`);
  const part = neededPart(docker, [right, also, trap, 'docker stop web'].map(String));
  const question = commandSchema.parse({
    ...{ type: 'command', prompt: 'Write the command.', program: 'docker', accepted: [right, also], ...shared() },
    forbidden: [
      { answers: ['docker stop web'], feedback: secret() },
      { answers: [trap], feedback: secret() },
    ],
    description: { ...part, commands: [...part.commands, { names: [next()] }] },
  });
  return {
    question,
    respond: () => ({ text: 'docker stop web' }),
    told: telling(question.explanation, right, question.forbidden?.[0]?.feedback),
  };
}

function aRecall(): Watched {
  const question = recallSchema.parse({
    ...{ type: 'recall', prompt: 'What is there to say?', model: secret(), points: [secret(), secret()], ...shared() },
  });
  return {
    question,
    respond: () => ({ rating: 'good', text: 'Much.' }),
    told: telling(question.explanation, question.model, ...question.points),
  };
}

/** One of each type. */
export const watched: readonly Watched[] = [
  ...[aChoice(), someChoices(), aShort(), aNumeric(), anOrdering(), aMatching(), aCloze(), aCommand(), aRecall()],
];

/** All words that the questions hold. */
export const secrets = new Set(JSON.stringify(watched.map(({ question }) => question)).match(/zqkanary\d{4}/g));
