import { runProgram } from '../test/run-program.mjs';
import { findImportFaults } from './imports.mjs';
import { findLockFaults } from './lock.mjs';
import { findStaleFiles } from './made-files.mjs';
import { findMessageFaults } from './messages.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {(root: string) => Promise<string[]>} find the problems, with file and line; none: the check holds
 */

const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'];
// Next writes the types of its routes first: without them a link to nowhere would pass.
const routeTypes = ['node_modules/next/dist/bin/next', 'typegen'];
const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false'];
const knip = ['node_modules/knip/bin/knip.js', '--no-progress'];

/** @type {Check[]} */
export const checks = [
  { name: 'form and lint (Biome)', find: programs(biome) },
  { name: 'types (tsc)', find: programs(routeTypes, tsc) },
  { name: 'who imports whom (dependency-cruiser)', find: findImportFaults },
  { name: 'nothing dead, nothing unlisted (knip)', find: programs(knip) },
  { name: 'made files in step with their sources', find: findStaleFiles },
  { name: 'locked versions', find: findLockFaults },
  { name: 'messages in step', find: findMessageFaults },
];

/**
 * @param {string[][]} commands run one after the other, up to the first that fails
 * @returns {Check['find']}
 */
function programs(...commands) {
  return async (root) => {
    for (const command of commands) {
      const { ending, printed } = await runProgram(command, { root, minutes: 5, capture: true });
      if (ending) return [printed.trimEnd(), ending];
    }
    return [];
  };
}
