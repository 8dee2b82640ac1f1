import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureDatabases } from './databases.ts';
import { measureGrading } from './grading.ts';
import { measureGuessing } from './guessing.ts';
import { describeMachine } from './machine.ts';
import type { Row } from './row.ts';
import { measureServed } from './served.ts';
import { toTable } from './table.ts';

// What the app costs, measured: `npm run bench`, with --full for more runs and larger tables. Nothing here is a test.

const parts = {
  grading: measureGrading,
  databases: measureDatabases,
  served: measureServed,
  guessing: measureGuessing,
};

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const { full, only } = values;
const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`--only is one of ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const say = (line: string) => console.error(`… ${line}`);
const machine = describeMachine(full);
const begun = performance.now();
const rows: Row[] = [];
for (const [, measure] of chosen) rows.push(...(await measure({ full, say })));
const table = toTable(rows, { ...machine, took: `${Math.round((performance.now() - begun) / 1000)} s` });
console.log(table);

const json = `${JSON.stringify({ machine, rows }, null, 2)}\n`;
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', json);
if (full && only === undefined) {
  // The last full run is kept with the words that say how to read it.
  writeFileSync('docs/performance.json', json);
  const page = readFileSync('docs/performance.md', 'utf8');
  const [before = '', rest = ''] = page.split('<!-- table -->');
  const [, after = ''] = rest.split('<!-- end of table -->');
  const marked = `<!-- table -->\n\n${table}\n\n<!-- end of table -->`;
  writeFileSync('docs/performance.md', `${before}${marked}${after}`);
}
