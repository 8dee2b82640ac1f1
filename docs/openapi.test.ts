import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Description = {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, object> };
};

const text = readFileSync(path.join(import.meta.dirname, 'openapi.yaml'), 'utf8');
const description: Description = parse(text, { uniqueKeys: true });

test('every reference leads somewhere', () => {
  const leadsTo = (reference: string) =>
    reference
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], description);
  const references = [...text.matchAll(/\$ref: '([^']+)'/g)].map(([, reference = '']) => reference);
  expect(references.length).toBeGreaterThan(100);
  expect(references.filter((reference) => leadsTo(reference) === undefined)).toEqual([]);
});

test('every schema is a JSON Schema of the year OpenAPI 3.1 is built on', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats(ajv);
  ajv.addFormat('password', true);
  ajv.addVocabulary(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components']);
  ajv.addSchema(description, 'openapi');
  const names = Object.keys(description.components.schemas);
  for (const name of names) expect(ajv.getSchema(`openapi#/components/schemas/${name}`), name).toBeTypeOf('function');
});

test('every operation has a name of its own and says what comes back', () => {
  const operations = Object.values(description.paths).flatMap((item) => Object.values(item));
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const { operationId, responses } of operations) expect(Object.keys(responses), operationId).toContain('200');
});
