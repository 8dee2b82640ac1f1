import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { strayModels } from './made-files.mjs';

function aProject(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'wengu-models-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['schema', 'sqlite', 'postgresql'])
    mkdirSync(path.join(root, 'prisma', folder), { recursive: true });
  writeFileSync(path.join(root, 'prisma/schema/people.prisma'), 'model User {}');
  symlinkSync('../schema', path.join(root, 'prisma/sqlite/models'));
  return root;
}

test('models may be linked or copied', () => {
  const root = aProject();
  mkdirSync(path.join(root, 'prisma/postgresql/models'));
  writeFileSync(path.join(root, 'prisma/postgresql/models/people.prisma'), 'model User {}');
  expect(strayModels(root)).toEqual([]);
});

test('a copy that went its own way is named', () => {
  const root = aProject();
  mkdirSync(path.join(root, 'prisma/postgresql/models'));
  writeFileSync(path.join(root, 'prisma/postgresql/models/people.prisma'), 'model User { id Int }');
  writeFileSync(path.join(root, 'prisma/postgresql/models/extra.prisma'), '');
  expect(strayModels(root)).toEqual([
    'prisma/postgresql/models/extra.prisma:1 differs from prisma/schema/extra.prisma',
    'prisma/postgresql/models/people.prisma:1 differs from prisma/schema/people.prisma',
  ]);
});
