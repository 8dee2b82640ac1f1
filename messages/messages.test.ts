import { expect, test } from 'vitest';
import english from './en.json' with { type: 'json' };
import chinese from './zh-CN.json' with { type: 'json' };

type Words = { [key: string]: string | Words };

/** Every message as `path {arguments}`, so that two languages can be laid side by side. */
function outline(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value !== 'string') return outline(value, here);
    const names = [...value.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
    const tags = [...value.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`);
    return `${here} ${[...new Set([...names, ...tags])].sort().join(' ')}`;
  });
}

test('both languages say the same things with the same arguments', () => {
  expect(outline(chinese).sort()).toEqual(outline(english).sort());
});
