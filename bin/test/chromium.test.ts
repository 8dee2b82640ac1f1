import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium } from './chromium.mjs';

const project = path.resolve(import.meta.dirname, '../..');
const inSilence = () => {};

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a program that is named is taken when it runs', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(await findChromium(project, inSilence)).toBe(process.execPath);
});

test('a program that is named and does not run is refused, and no other is sought', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(findChromium(project, inSilence)).rejects.toThrow(
    'CHROMIUM_PATH names /nowhere/chromium, which does not run: mend the path or leave the variable out.',
  );
});
