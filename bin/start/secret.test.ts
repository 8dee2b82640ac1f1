import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepSecret } from './secret.mjs';

function aFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wengu-secret-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

test('the secret is made once, long, and for its owner alone', () => {
  const folder = aFolder();
  const secret = keepSecret(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keepSecret(folder)).toBe(secret);
  expect(fs.statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(folder)).toEqual(['secret']);
});

test('no two folders share one', () => {
  expect(keepSecret(aFolder())).not.toBe(keepSecret(aFolder()));
});

test('a secret that others could read is closed to them', () => {
  const folder = aFolder();
  fs.writeFileSync(path.join(folder, 'secret'), 'kept\n', { mode: 0o644 });
  expect(keepSecret(folder)).toBe('kept');
  expect(fs.statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('an empty secret is none', () => {
  const folder = aFolder();
  fs.writeFileSync(path.join(folder, 'secret'), '\n');
  expect(() => keepSecret(folder)).toThrow(/is empty: /);
});
