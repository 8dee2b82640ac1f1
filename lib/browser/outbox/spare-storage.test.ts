import { expect, test } from 'vitest';
import { memoryStorage } from './memory-storage.ts';
import { withSpare } from './spare-storage.ts';
import type { OutboxStorage } from './waiting.ts';

const full: OutboxStorage = {
  put: () => Promise.reject(new Error('quota exceeded')),
  all: () => Promise.reject(new Error('closed')),
  remove: () => Promise.reject(new Error('closed')),
};
const row = (id: string, at: number) => ({ learnerId: 'ann', id, body: {}, at });

test('what the first storage will not take is kept in the spare one', async () => {
  const storage = withSpare(full, memoryStorage());
  await storage.put(row('1', 5));
  expect(await storage.all('ann')).toEqual([row('1', 5)]);
  await storage.remove('ann', '1');
  expect(await storage.all('ann')).toEqual([]);
});

test('what both hold is listed once, as it was written last, in the order of its ids', async () => {
  const first = memoryStorage();
  await first.put(row('1', 5));
  await first.put(row('2', 6));
  let broken = false;
  const storage = withSpare({ ...first, put: (it) => (broken ? full.put(it) : first.put(it)) }, memoryStorage());
  broken = true;
  await storage.put(row('1', 7));
  expect(await storage.all('ann')).toEqual([row('1', 7), row('2', 6)]);
});
