import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { FileItem } from '../../core/bank/bank-item.ts';
import { types } from '../../core/question/types.ts';
import { inLanguage } from '../../core/question/words.ts';
import { checkContent } from './check-content.ts';

let items: FileItem[];
beforeAll(async () => {
  ({ items } = await checkContent(path.resolve('content')));
});

const sections = () => items.flatMap((item) => (item.kind === 'section' ? [item] : []));
const questions = () => items.flatMap((item) => (item.kind === 'question' ? [item] : []));
const bodies = () => questions().map(({ content }) => content.body);
const choices = () => bodies().flatMap((body) => (body.type === 'choice' ? [body] : []));

test('every section is drawn and has twelve questions or more', () => {
  expect(sections()).toHaveLength(7);
  expect(sections().filter(({ content }) => content.diagram === null)).toEqual([]);
  for (const { id } of sections()) {
    const asked = questions().filter(({ content }) => content.section === id);
    expect(asked.length, id).toBeGreaterThanOrEqual(12);
  }
});

test('every type of question is practised', () => {
  for (const type of Object.keys(types)) {
    const practised = bodies().filter((body) => body.type === type);
    expect(practised.length, type).toBeGreaterThanOrEqual(type === 'command' ? 10 : 6);
  }
});

test('every question guesses how hard it is', () => {
  expect(questions().filter(({ content }) => content.body.difficulty === undefined)).toEqual([]);
});

test('neither its place in the list nor its length gives the right option away', () => {
  const places = choices().map(({ options, correct }) => options.findIndex(({ id }) => correct.includes(id)));
  for (const place of [0, 1, 2, 3])
    expect(places.filter((each) => each === place).length / places.length).toBeLessThan(1 / 3);
  for (const language of ['en', 'zh-CN']) {
    const longest = choices().filter(({ options, correct }) => {
      const lengths = options.map(({ id, text }) => ({ id, length: inLanguage(text, language, 'en').length }));
      const most = Math.max(...lengths.map(({ length }) => length));
      return lengths.some(({ id, length }) => length === most && correct.includes(id));
    });
    expect(longest.length / choices().length).toBeLessThan(1 / 3);
  }
});

test('its drawings stand in their files as they are kept', async () => {
  const drawn = sections().flatMap(({ file, content }) =>
    Object.entries(content.diagram ?? {}).map(([language, svg]) => ({ file: `${file}/diagram.${language}.svg`, svg })),
  );
  expect(drawn).toHaveLength(14);
  for (const { file, svg } of drawn) expect(await readFile(path.resolve('content', file), 'utf8'), file).toBe(svg);
});
