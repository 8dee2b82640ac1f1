import { expect, test } from 'vitest';
import { TokenBuckets } from './token-buckets.ts';

const spendAll = (buckets: TokenBuckets, who: string, times: number, now: number) =>
  Array.from({ length: times }, () => buckets.spend(who, now)).filter((wait) => wait === 0).length;

test('a burst is let in at once, then so many a second', () => {
  const buckets = new TokenBuckets({ burst: 200, perSecond: 20 });
  expect(spendAll(buckets, 'ann', 250, 0)).toBe(200);
  expect(spendAll(buckets, 'ann', 250, 1000)).toBe(20);
  expect(spendAll(buckets, 'ann', 250, 60_000)).toBe(200);
});

test('who has spent all is told after how many whole seconds to come again', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 0.4 });
  buckets.spend('ann', 0);
  expect(buckets.spend('ann', 0)).toBe(3);
  expect(buckets.spend('ann', 2_000)).toBe(1);
  expect(buckets.spend('ann', 2_500)).toBe(0);
});

test('what was given back can be spent again, and one person spends nothing of another', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 });
  buckets.spend('ann', 0);
  expect(buckets.spend('eve', 0)).toBe(0);
  buckets.giveBack('ann');
  buckets.giveBack('ann');
  expect(spendAll(buckets, 'ann', 5, 0)).toBe(1);
});

test('a crowd that has come and gone changes nothing for who is still waiting', () => {
  const buckets = new TokenBuckets({ burst: 1, perSecond: 1 });
  for (let n = 0; n < 10_000; n++) buckets.spend(`crowd ${n}`, 0);
  buckets.spend('ann', 5_000);
  expect(buckets.spend('eve', 5_100)).toBe(0);
  expect(buckets.spend('ann', 5_200)).toBe(1);
});
