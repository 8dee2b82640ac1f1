import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cruise, importFaults, sourceFiles } from './imports.mjs';

const project = path.resolve(import.meta.dirname, '../..');
const { forbidden }: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
);

/** What the others point at, and what the table allows. */
const sound: Record<string, string> = {
  'app/page.tsx': `
    import { takeAnswer } from '../features/review/take-answer.ts';
    import { Verdict } from '../features/review/components/verdict.tsx';
    import { rule } from '../core/rule.ts';
    import { Button } from '../ui/button.tsx';
    import { plumbing } from '../lib/plumbing.ts';`,
  'bin/load.mjs': `
    import { takeAnswer } from '../features/review/take-answer.ts';
    import { rule } from '../core/rule.ts';
    import { plumbing } from '../lib/plumbing.ts';`,
  'bench/run.ts': `
    import { takeAnswer } from '../features/review/take-answer.ts';
    import { startServer } from '../e2e/fixtures/server.ts';`,
  'e2e/fixtures/server.ts': '',
  'core/rule.ts': `import { z } from 'zod';`,
  'core/choice.ts': `import { grade } from './grade-choice.ts';`,
  'core/grade-choice.ts': `import type { Choice } from './choice.ts';`,
  'core/schedule/fsrs.ts': `import { fsrs } from 'ts-fsrs';`,
  'core/rule.test.ts': `import { aRule } from './rule.builder.ts'; import { test } from 'vitest';`,
  'core/rule.builder.ts': '',
  'features/review/take-answer.ts': `
    import { findMemory } from './store.ts';
    import { findPerson } from '../people/find-person.ts';
    import { rule } from '../../core/rule.ts';`,
  'features/review/store.ts': `import { database } from '../../lib/db/database.ts';`,
  'features/review/components/verdict.tsx': `
    import type { Rule } from '../../../core/rule.ts';
    import type { Outcome } from '../take-answer.ts';
    import { outbox } from '../../../lib/browser/outbox.ts';
    import { Button } from '../../../ui/button.tsx';
    import { useState } from 'react';
    import { useTranslations } from 'next-intl';`,
  'features/log/record.ts': '',
  'features/people/find-person.ts': '',
  'features/people/store.ts': '',
  'features/people/components/name.tsx': '',
  'generated/sqlite/client.ts': '',
  'lib/db/database.ts': `import { client } from '../../generated/sqlite/client.ts';`,
  'lib/plumbing.ts': '',
  'lib/browser/outbox.ts': `import { openDB } from 'idb';`,
  'ui/button.tsx': `import { useId } from 'react';`,
  'e2e/learner/quiz.spec.ts': `import { takeAnswer } from '../../features/review/take-answer.ts';`,
};

/** One file for each way to break a rule: the only rule that it breaks, where it lies, what it holds. */
const planted: [rule: string, file: string, content: string][] = [
  ['everything-resolves', 'lib/lost.ts', `import { plumbing } from './nowhere.ts';`],
  ['nobody-looks-out-of-the-door', 'features/review/upwards.ts', `import { page } from '../../app/page.tsx';`],
  ['doors-stay-apart', 'app/terminal.ts', `import { load } from '../bin/load.mjs';`],
  ['doors-stay-apart', 'bench/terminal.ts', `import { load } from '../bin/load.mjs';`],
  ['doors-call-use-cases', 'app/query.ts', `import { findMemory } from '../features/review/store.ts';`],
  ['terminal-shows-no-components', 'bin/shows.mjs', `import { V } from '../features/review/components/verdict.tsx';`],
  ['terminal-shows-no-components', 'bin/shows-a-button.mjs', `import { Button } from '../ui/button.tsx';`],
  ['core-is-pure', 'core/reads-a-file.ts', `import { readFileSync } from 'node:fs';`],
  ['core-is-pure', 'core/knows-a-framework.ts', `import { useState } from 'react';`],
  ['core-is-pure', 'core/knows-plumbing.ts', `import { plumbing } from '../lib/plumbing.ts';`],
  ['core-is-tested-alone', 'core/wide.test.ts', `import { takeAnswer } from '../features/review/take-answer.ts';`],
  ['fsrs-has-one-door', 'core/queue/interval.ts', `import { fsrs } from 'ts-fsrs';`],
  ['neighbours-use-the-front-door', 'features/review/peeps.ts', `import { people } from '../people/store.ts';`],
  [
    'neighbours-use-the-front-door',
    'features/review/components/borrows.tsx',
    `import { Name } from '../../people/components/name.tsx';`,
  ],
  ['learning-is-not-logged', 'features/review/notes.ts', `import { record } from '../log/record.ts';`],
  ['use-cases-show-nothing', 'features/review/shows.ts', `import { Verdict } from './components/verdict.tsx';`],
  ['use-cases-know-no-framework', 'features/review/headers.ts', `import { headers } from 'next/headers';`],
  ['use-cases-know-no-framework', 'features/review/store/cached.ts', `import { cache } from 'react';`],
  [
    'components-take-types-only',
    'features/review/components/rules.tsx',
    `import { rule } from '../../../core/rule.ts';`,
  ],
  [
    'components-take-types-only',
    'features/review/components/acts.tsx',
    `import { takeAnswer } from '../take-answer.ts';`,
  ],
  [
    'components-take-types-only',
    'features/review/components/hides-a-value.tsx',
    `import type { Rule } from '../../../core/rule.ts'; import { rule } from '../../../core/rule.ts';`,
  ],
  ['components-load-little', 'features/review/components/parses.tsx', `import { z } from 'zod';`],
  ['components-load-little', 'lib/browser/reads.ts', `import { readFile } from 'node:fs/promises';`],
  ['lib-knows-nobody', 'lib/opinion.ts', `import { rule } from '../core/rule.ts';`],
  ['browser-plumbing-stays-apart', 'lib/browser/server.ts', `import { plumbing } from '../plumbing.ts';`],
  ['ui-knows-nobody', 'ui/domain.tsx', `import { rule } from '../core/rule.ts';`],
  ['one-door-to-the-database', 'features/review/raw.ts', `import { c } from '../../generated/sqlite/client.ts';`],
  ['tests-are-not-imported', 'core/built.ts', `import { aRule } from './rule.builder.ts';`],
  ['journeys-see-the-outside', 'e2e/learner/query.ts', `import { m } from '../../features/review/store.ts';`],
  ['journeys-see-the-outside', 'e2e/learner/page.ts', `import { page } from '../../app/page.tsx';`],
  ['tools-stay-out-of-production', 'lib/checked.ts', `import fc from 'fast-check';`],
  ['no-circles', 'core/egg.ts', `import { hen } from './hen.ts';`],
];

/** The other ends of the circles; the two features need each other through different files. */
const circles: Record<string, string> = {
  'core/hen.ts': `import { egg } from './egg.ts';`,
  'features/first/one.ts': `import { two } from '../second/two.ts';`,
  'features/first/other.ts': '',
  'features/second/two.ts': '',
  'features/second/another.ts': `import { other } from '../first/other.ts';`,
};

let house = '';
let broken: Map<string, string[]>;

beforeAll(async () => {
  house = mkdtempSync(path.join(tmpdir(), 'wengu-planted-'));
  symlinkSync(path.join(project, 'node_modules'), path.join(house, 'node_modules'));
  symlinkSync(path.join(project, 'package.json'), path.join(house, 'package.json'));
  const files = { ...sound, ...circles, ...Object.fromEntries(planted.map(([, file, content]) => [file, content])) };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), content);
  }
  broken = new Map();
  for (const { from, rule } of (await cruise(house, Object.keys(files))).violations) {
    broken.set(from, [...new Set([...(broken.get(from) ?? []), rule.name])]);
  }
}, 60_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

test.each(planted)('%s is broken by %s, and by nothing else there', (rule, file) => {
  expect(broken.get(file)).toEqual([rule]);
});

test('two features that need each other are found though no two files do', () => {
  expect([broken.get('features/first'), broken.get('features/second')]).toEqual([
    ['features-take-turns'],
    ['features-take-turns'],
  ]);
});

test('what the table of imports allows breaks no rule', () => {
  expect(Object.keys(sound).filter((file) => broken.has(file))).toEqual([]);
});

test('every rule is broken by some planted file', () => {
  const tried = new Set(planted.map(([rule]) => rule)).add('features-take-turns');
  expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

test('a fault is named with file and line', () => {
  const modules = [
    { source: 'core/choice.ts', dependencies: [{ resolved: 'core/x.ts', module: './grade-choice.ts' }] },
  ];
  const violations = [{ from: 'core/choice.ts', to: 'core/x.ts', rule: { name: 'core-is-pure' } }];
  expect(importFaults(house, [], { modules, violations })).toEqual([
    'core/choice.ts:1 core-is-pure: imports core/x.ts',
  ]);
});

test('a file that the cruise did not see is a fault: its imports were never judged', () => {
  const seen = { modules: [{ source: 'core/rule.ts', dependencies: [] }], violations: [] };
  expect(importFaults(house, ['core/rule.ts', 'core/new.ts'], seen)).toEqual([
    'core/new.ts:1 was not cruised, so no rule holds there',
  ]);
});

test('the files to be cruised are those that git knows, in every folder with code', () => {
  const files = sourceFiles(project);
  expect(files).toContain('bin/check/imports.mjs');
  expect(files).toContain('vitest.config.ts');
  expect(files.filter((file) => file.startsWith('generated/'))).toEqual([]);
});
