import { describe, expect, test } from 'vitest';
import { tailOfChance } from '../../core/bank/lint/tail-of-chance.ts';
import { aChoice, aCloze, aMatching, anOrdering, someChoices } from '../../core/question/question.builder.ts';
import type { Question } from '../../core/question/registry.ts';
import type { QueueQuestion } from './api-types.ts';
import { type Guess, guesses, inOrderOf, type Seen, seenBy } from './guesser.builder.ts';

const learners = Array.from({ length: 1_000 }, (_, at) => `learner ${at}`);

/** What is to be guessed of a question, and how likely it is by chance; null where a guess tells nothing. */
type Target = {
  name: string;
  question: Question;
  chance: number;
  tries: number;
  isHit(seen: Seen, guess: Guess, at: number): boolean | null;
};

const takes =
  (of: 'options' | 'items', wanted: string): Target['isHit'] =>
  (seen, guess, at) => {
    const order = inOrderOf(guess, seen.shown[of] ?? [], seen);
    return order && order[at]?.text === wanted;
  };

const choice: Target = {
  ...{ name: 'the right option', question: aChoice({ correct: ['b'] }), chance: 1 / 3, tries: 3 },
  isHit: takes('options', 'The b'),
};

const targets: Target[] = [
  choice,
  {
    ...{ name: 'one of the right options', question: someChoices(), chance: 1 / 4, tries: 4 },
    isHit: takes('options', 'The c'),
  },
  {
    ...{ name: 'the first step', question: anOrdering(), chance: 1 / 4, tries: 4 },
    isHit: takes('items', 'The pull'),
  },
  {
    ...{ name: 'the earlier of two steps', question: anOrdering(), chance: 1 / 2, tries: 1 },
    isHit: (seen, guess) => {
      const texts = inOrderOf(guess, seen.shown.items ?? [], seen)?.map(({ text }) => text);
      return texts ? texts.indexOf('The create') < texts.indexOf('The start') : null;
    },
  },
  {
    ...{ name: 'the partner, by its rank', question: aMatching(), chance: 1 / 4, tries: 4 },
    isHit: (seen, guess, shift) => {
      const rank = (of: 'left' | 'right', wanted: string) =>
        inOrderOf(guess, seen.shown[of] ?? [], seen)?.findIndex(({ text }) => text === wanted);
      const [left, right] = [rank('left', 'The a'), rank('right', 'The b')];
      return left === undefined || right === undefined ? null : (left + shift) % 4 === right;
    },
  },
  {
    ...{ name: 'what to choose for a blank', question: aCloze(), chance: 1 / 2, tries: 2 },
    isHit: (seen, guess, at) => {
      const listed = (seen.shown.blanks?.[1]?.choices ?? []).map((text) => ({ id: '', text }));
      const order = inOrderOf(guess, listed, seen);
      return order && order[at]?.text === 'layers';
    },
  },
];

type Change = (shown: QueueQuestion) => QueueQuestion;

/**
 * How likely it is that who knows nothing hits as often in the luckiest of all ways to guess (Šidák's correction: of a
 * hundred ways, one hits as often as once in a hundred by luck). Ways that tell nothing are left out.
 */
function likelihood({ question, isHit, chance, tries }: Target, change: Change = (shown) => shown) {
  const all = learners.map((learner): Seen => {
    const shown = change(seenBy(learner, question));
    return { shown, text: JSON.stringify(shown) };
  });
  const likelihoods = guesses.flatMap((guess) =>
    Array.from({ length: tries }, (_, at) => at).flatMap((at) => {
      const hits = all.map((seen) => isHit(seen, guess, at));
      if (hits.includes(null)) return [];
      const p = tailOfChance(
        hits.map(() => chance),
        hits.filter(Boolean).length,
      );
      return [p];
    }),
  );
  return { ways: likelihoods.length, p: 1 - (1 - Math.min(...likelihoods)) ** likelihoods.length };
}

describe('over a thousand browsers, who goes by what can be seen is no better than chance at guessing', () => {
  test.each(targets)(
    '$name',
    (target) => {
      const { ways, p } = likelihood(target);
      console.log(`${target.name}: ${ways} ways to guess, ${learners.length} browsers, p = ${p.toFixed(3)}`);
      expect(ways).toBeGreaterThanOrEqual(target.tries);
      expect(p).toBeGreaterThan(0.01);
    },
    30_000,
  );
});

describe('who guesses would notice', () => {
  type Options = NonNullable<QueueQuestion['options']>;
  const inOptions =
    (edit: (options: Options) => Options): Change =>
    (shown) => ({ ...shown, options: edit(shown.options ?? []) });
  const isRight = ({ text }: { text: string }) => text === 'The b';
  const rightLast = inOptions((all) => [...all].sort((a, b) => Number(isRight(a)) - Number(isRight(b))));
  const inSomeBrowsers = ({ options = [] }: QueueQuestion) => (options[0]?.id.charCodeAt(0) ?? 0) % 5 === 0;

  test.each<[string, Change]>([
    ['ids that follow from the own ones', inOptions((all) => all.map((each) => ({ ...each, id: `${each.text}-xyz` })))],
    [
      'a longer id for what is right',
      inOptions((all) => all.map((each) => (isRight(each) ? { ...each, id: `${each.id}_` } : each))),
    ],
    ['a field more', inOptions((all) => all.map((each) => (isRight(each) ? { ...each, hint: '' } : each)))],
    ['what is right in the last place', rightLast],
    ['what is right in the last place, for one in five', (shown) => (inSomeBrowsers(shown) ? rightLast(shown) : shown)],
  ])(
    '%s',
    (_, change) => {
      expect(likelihood(choice, change).p).toBeLessThan(0.001);
    },
    30_000,
  );
});
