import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
const description: { paths: Record<string, unknown> } = parse(read('openapi.yaml'));
const guide = read('api.md');

test('every path that the guide names is described, and every path for scripts is in the guide', () => {
  const named = new Set([...guide.matchAll(/\/api\/[\w./$-]+/g)].map(([found]) => toTemplate(found)));
  const described = Object.keys(description.paths).filter((template) => !template.startsWith('/api/test/'));
  expect([...named].sort()).toEqual(described.sort());
});

test('every code that the guide names is described', () => {
  const codes = [...guide.matchAll(/"code":"([a-z-]+)"|\d{3}, `([a-z-]+)`/g)].map(([, shown, said]) => shown ?? said);
  expect(codes.length).toBeGreaterThan(1);
  for (const code of codes) expect(read('openapi.yaml')).toContain(`${code}`);
});

/** An id in the guide stands for any. */
const toTemplate = (found: string) => found.replace(/^(\/api\/(?:questions|reviews)\/)[^/]+/, '$1{id}');
