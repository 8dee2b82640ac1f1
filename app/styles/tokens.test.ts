import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const tokens = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');

/** What a rule declares, up to the brace that ends it. */
function declarationsOf(selector: string): string[] {
  const from = tokens.indexOf(`${selector} {`);
  expect(from, selector).toBeGreaterThan(0);
  const rule = tokens.slice(tokens.indexOf('{', from), tokens.indexOf('}', from));
  return (rule.match(/[\w-]+:[^;]+;/g) ?? []).sort();
}

test('who wants it dark sees the same as where the system is dark', () => {
  const system = declarationsOf(':root:not([data-theme="light"])');
  expect(system.length).toBeGreaterThan(20);
  expect(declarationsOf(':root[data-theme="dark"]')).toEqual(system);
});
