import { afterEach, expect, test, vi } from 'vitest';
import { fetchWhole } from './fetch-whole.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (parts: (string | Error)[], init: ResponseInit = {}) => {
  const left = parts.values();
  const body = new ReadableStream({
    pull(controller) {
      const { value, done } = left.next();
      if (done) controller.close();
      else if (value instanceof Error) controller.error(value);
      else controller.enqueue(new TextEncoder().encode(value));
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body, init));
};

test('a file comes whole, with its name, and lines are counted as they come', async () => {
  answering(['a\nb', '\nc\n'], { headers: { 'Content-Disposition': 'attachment; filename="mine.csv"' } });
  const told: number[] = [];
  const { file, name } = await fetchWhole('/mine', (lines) => told.push(lines));
  expect([await file.text(), name, told]).toEqual(['a\nb\nc\n', 'mine.csv', [1, 3]]);
});

test('what breaks off is no file, nor is a refusal', async () => {
  answering(['a\n', new Error('gone')]);
  await expect(fetchWhole('/mine', () => {})).rejects.toThrow('gone');
  answering(['no'], { status: 503 });
  await expect(fetchWhole('/mine', () => {})).rejects.toThrow('refused');
});
