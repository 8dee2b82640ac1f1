import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { playwrightResults } from './playwright-results.mjs';
import { confirmed, couldNotRun } from './results.mjs';
import { runChecks } from './run-checks.mjs';
import { runProgram } from './run-program.mjs';
import { vitestResults } from './vitest-results.mjs';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} about what it does, for the person who waits
 * @property {boolean} needsBuild
 * @property {(root: string, parameters: string[]) => Promise<import('./results.mjs').Results>} run
 */

/** @type {Part[]} In the order in which they run: what is quick and what others need comes first. */
export const parts = [
  { name: 'check', about: 'form, types, imports, dead code', needsBuild: false, run: runChecks },
  { name: 'unit', about: 'rules and properties', needsBuild: false, run: vitest('unit', 6) },
  { name: 'build', about: 'the app as it is served', needsBuild: false, run: build },
  { name: 'store', about: 'queries on SQLite and PostgreSQL', needsBuild: false, run: vitest('store', 6) },
  { name: 'http', about: 'the JSON routes of the built server', needsBuild: true, run: vitest('http', 6) },
  { name: 'faults', about: 'answers under SIGKILL', needsBuild: true, run: vitest('faults', 8) },
  { name: 'e2e', about: 'journeys in a browser', needsBuild: true, run: playwright },
];

/**
 * @param {string} project
 * @param {number} minutes
 * @returns {Part['run']}
 */
function vitest(project, minutes) {
  return (root, parameters) =>
    withReport(async (file) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...parameters];
      const { ending } = await runProgram(command, { root, minutes });
      return { ending, read: (report) => vitestResults(report, root) };
    });
}

/** @type {Part['run']} */
function playwright(root, parameters) {
  return withReport(async (file) => {
    const command = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...parameters];
    const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: await findChromium(root, console.log) };
    const { ending } = await runProgram(command, { root, minutes: 15, environment });
    return { ending, read: playwrightResults };
  });
}

/** @type {Part['run']} */
async function build(root) {
  const { ending } = await runProgram(['node_modules/next/dist/bin/next', 'build'], { root, minutes: 8 });
  return ending ? couldNotRun(ending) : { passed: 1, failed: 0, failures: [] };
}

/**
 * Gives a program a file for its report, and reads it when the program has ended.
 *
 * @param {(file: string) => Promise<{ ending: string, read: (report: any) => import('./results.mjs').Results }>} run
 */
async function withReport(run) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'wengu-test-'));
  try {
    const file = path.join(folder, 'report.json');
    const { ending, read } = await run(file);
    if (!existsSync(file)) return couldNotRun(ending || 'the program left no report');
    return confirmed(read(JSON.parse(readFileSync(file, 'utf8'))), ending);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
