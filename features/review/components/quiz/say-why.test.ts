import { expect, test } from 'vitest';
import english from '../../../../messages/en.json' with { type: 'json' };
import chinese from '../../../../messages/zh-CN.json' with { type: 'json' };
import type { QueueQuestion } from '../../api-types.ts';
import { sayWhy } from './say-why.ts';

const section = { id: 'docker.why', heading: 'Why Docker', number: 2, course: 'Docker' };
const said = (why: QueueQuestion['why'], { quiz } = english.review) =>
  sayWhy({ section, language: 'en', ...(why ? { why } : {}) } as QueueQuestion, '2026-05-03', quiz);

test('a due question says how long ago it was asked, and how likely it is known still', () => {
  expect(said({ because: 'due', lastDay: '2026-04-28', recall: 88 })).toBe(
    'Why today: asked last 5 days ago; the chance that you recall it now is about 88%.',
  );
  expect(said({ because: 'due', lastDay: '2026-05-02', recall: 97 })).toContain('asked last yesterday;');
  expect(said({ because: 'due', lastDay: '2026-04-28', recall: 88 }, chinese.review)).toContain('5 天前');
});

test('a new question names its section, a missed one says that it was missed', () => {
  expect(said({ because: 'new' })).toBe('Why today: new, from section 2 Why Docker.');
  expect(said({ because: 'missed' })).toBe('Why today: missed earlier today.');
  expect(said({ because: 'anew' })).toContain('anew');
});

test('where nobody has said why, nothing is said', () => {
  expect(said(undefined)).toBeNull();
});
