import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shared } from './client.ts';
import { send } from './send.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What the build serves and sends, as text. */
const built = ['server', 'static'].flatMap((folder) =>
  readdirSync(path.join(root, '.next', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|html|rsc)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
);

test('the page of all components is no page of a built app, which has none of its code', async () => {
  expect(await send(shared().url, { method: 'GET', path: '/dev/look' })).toMatchObject({ status: 404 });
  const words = 'Components and states';
  expect(readFileSync(path.join(root, 'app/dev/look/page.dev.tsx'), 'utf8')).toContain(words);
  expect(built.filter((text) => text.includes(words))).toEqual([]);
  // Words of another page are found in the same way.
  expect(built.some((text) => text.includes('shell-quiz'))).toBe(true);
});
