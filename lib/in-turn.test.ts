import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('what has one name is done piece by piece in the order of asking, what fails included', async () => {
  const seen: string[] = [];
  const piece = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await setTimeout(ms);
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error('b failed');
    return name;
  };
  const all = [inTurn('one', piece('a', 20)), inTurn('one', piece('b', 1)), inTurn('one', piece('c', 1))];
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('what has another name does not wait', async () => {
  let finish = () => {};
  const slow = inTurn('slow', () => new Promise<void>((resolve) => (finish = resolve)));
  expect(await inTurn('quick', async () => 'done')).toBe('done');
  finish();
  await slow;
});
