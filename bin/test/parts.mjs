import { build as buildApp, isBuilt } from '../start/build.mjs';
import { runFaults } from './faults.mjs';
import { runPlaywright } from './playwright.mjs';
import { runChecks } from './run-checks.mjs';
import { runVitest } from './vitest.mjs';

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
  { name: 'unit', about: 'rules and properties', needsBuild: false, run: vitest('unit') },
  { name: 'build', about: 'the app as it is served', needsBuild: false, run: build },
  { name: 'store', about: 'queries on SQLite and PostgreSQL', needsBuild: false, run: vitest('store') },
  { name: 'http', about: 'the JSON routes of the built server', needsBuild: true, run: vitest('http') },
  { name: 'faults', about: 'answers under kills, load, lost disks and databases', needsBuild: true, run: runFaults },
  { name: 'e2e', about: 'journeys in a browser', needsBuild: true, run: runPlaywright },
];

/**
 * @param {string} project
 * @returns {Part['run']}
 */
function vitest(project) {
  return (root, parameters) => runVitest(project, { root, minutes: 20, parameters });
}

/**
 * The very build that start would make, so that no server under test builds again.
 * @type {Part['run']}
 */
async function build(root) {
  if (!isBuilt(root)) await buildApp(root, console.log);
  return { passed: 1, failed: 0, failures: [] };
}
