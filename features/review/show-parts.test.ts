import { describe, expect, test } from 'vitest';
import { aChoice, aCloze, aMatching, anOrdering } from '../../core/question/question.builder.ts';
import { type Question, typeOf } from '../../core/question/registry.ts';
import { inLanguage } from '../../core/question/words.ts';
import { keyedHash } from '../../lib/id/keyed-hash.ts';
import type { QueueQuestion } from './api-types.ts';
import { namingOf } from './public-ids.ts';
import { showParts } from './show-parts.ts';

type Shown = Pick<QueueQuestion, 'options' | 'items' | 'left' | 'right' | 'blanks' | 'text'>;

/** What the browser of a learner gets of a question. */
function shownTo(learnerId: string, question: Question, language = 'en'): Shown {
  return showParts(typeOf(question).parts(question), {
    naming: namingOf('a secret', learnerId, 'docker.q@1'),
    text: (words) => inLanguage(words, language, language),
    place: (own) => keyedHash('a secret', 'order', learnerId, 'docker.q', '2026-05-02', own),
  });
}

const learners = Array.from({ length: 1_000 }, (_, at) => `learner ${at}`);

/** How far the hits of a guesser are from what chance gives, in standard deviations. */
function beyondChance(question: Question, chance: number, isHit: (shown: Shown) => boolean): number {
  const hits = learners.filter((learner) => isHit(shownTo(learner, question))).length;
  const expected = learners.length * chance;
  return Math.abs(hits - expected) / Math.sqrt(expected * (1 - chance));
}
/** One in a hundred guessers by pure chance is further off. */
const pure = 2.58;

const texts = (list: readonly { text: string }[] | undefined) => list?.map(({ text }) => text) ?? [];
const byId = <Each extends { id: string }>(list: readonly Each[] | undefined) =>
  [...(list ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a guesser who sees a thousand browsers does no better than chance', () => {
  const choice = aChoice({ correct: ['b'] });
  test.each([0, 1, 2])('by the place of an option: %i', (at) => {
    expect(beyondChance(choice, 1 / 3, ({ options }) => texts(options)[at] === 'The b')).toBeLessThan(pure);
  });
  test.each([0, 1, 2])('by the order of the ids: %i', (at) => {
    expect(beyondChance(choice, 1 / 3, ({ options }) => texts(byId(options))[at] === 'The b')).toBeLessThan(pure);
  });

  const ordering = anOrdering();
  test('by the order that items are shown in, or that of their ids', () => {
    for (const seen of [texts, (list: Shown['items']) => texts(byId(list))]) {
      const stands = (shown: Shown, one: string, other: string) =>
        seen(shown.items).indexOf(`The ${one}`) < seen(shown.items).indexOf(`The ${other}`);
      expect(beyondChance(ordering, 1 / 4, ({ items }) => seen(items)[0] === 'The pull')).toBeLessThan(pure);
      expect(beyondChance(ordering, 1 / 2, (shown) => stands(shown, 'create', 'start'))).toBeLessThan(pure);
    }
  });

  const matching = aMatching();
  test('by the places of two halves, or by the order of their ids', () => {
    const place = (list: string[], text: string) => list.indexOf(text);
    expect(
      beyondChance(matching, 1 / 4, ({ left, right }) => place(texts(left), 'The a') === place(texts(right), 'The b')),
    ).toBeLessThan(pure);
    expect(
      beyondChance(
        matching,
        1 / 4,
        ({ left, right }) => place(texts(byId(left)), 'The a') === place(texts(byId(right)), 'The b'),
      ),
    ).toBeLessThan(pure);
  });

  test('by the place of a choice for a blank', () => {
    const first = (shown: Shown) => shown.blanks?.flatMap(({ choices = [] }) => choices)[0] === 'layers';
    expect(beyondChance(aCloze(), 1 / 2, first)).toBeLessThan(pure);
  });
});

test('a learner sees the same order in every language', () => {
  const items = ['pull', 'create', 'start'].map((id) => ({ id, text: { en: id, 'zh-CN': `${id} 中` } }));
  for (const learner of learners.slice(0, 20))
    expect(shownTo(learner, anOrdering({ items }), 'zh-CN').items?.map(({ id }) => id)).toEqual(
      shownTo(learner, anOrdering({ items })).items?.map(({ id }) => id),
    );
});

test('halves that share an own id have different names', () => {
  const { left = [], right = [] } = shownTo('ann', aMatching());
  expect(new Set([...left, ...right].map(({ id }) => id)).size).toBe(7);
});

test('a blank stands in the text under the name it has in the list', () => {
  const { blanks, text } = shownTo('ann', aCloze());
  const inText = text?.flatMap(({ pieces }) => pieces.flatMap((piece) => ('blank' in piece ? [piece.blank] : [])));
  expect(inText).toEqual(blanks?.map(({ id }) => id));
});
