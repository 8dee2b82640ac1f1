import { expect, test } from 'vitest';
import { aCloze, aMatching, anOrdering } from '../../core/question/question.builder.ts';
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
    render: (words) => inLanguage(words, language, language),
    place: (own) => keyedHash('a secret', 'order', learnerId, 'docker.q', '2026-05-02', own),
  });
}

const learners = Array.from({ length: 20 }, (_, at) => `learner ${at}`);

test('a learner sees the same order in every language', () => {
  const items = ['pull', 'create', 'start'].map((id) => ({ id, text: { en: id, 'zh-CN': `${id} 中` } }));
  for (const learner of learners)
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
