import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../core/bank/json-schema.ts';
import { readContent } from './read-content.ts';

const kinds = ['course', 'commands', 'article', 'questions'] as const;

/** `vitest --update` writes the files anew. */
test.each(kinds)('the schema beside the %s files is in step with what is read', async (kind) => {
  const file = path.resolve(`content/${kind}.schema.json`);
  await expect(`${JSON.stringify(jsonSchemas[kind], null, 2)}\n`).toMatchFileSnapshot(file);
});

test('every file of the shipped course fits its schema', async () => {
  const validator = new Ajv({ strict: false });
  const fits = Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => {
        const schema: object = JSON.parse(await readFile(`content/${kind}.schema.json`, 'utf8'));
        return [kind, validator.compile(schema)] as const;
      }),
    ),
  );
  const { courses } = await readContent('content');
  for (const { course, commands, articles } of courses) {
    expect(fits.course?.(course?.value)).toBe(true);
    expect(fits.commands?.(commands?.value)).toBe(true);
    for (const { article, sections } of articles) {
      expect(fits.article?.(article?.value)).toBe(true);
      for (const { questions } of sections) expect(fits.questions?.(questions?.value)).toBe(true);
    }
  }
});
