import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '../test/run-program.mjs';

/** The folders with code, and the settings beside them. */
const house = ['app', 'bin', 'bench', 'core', 'features', 'lib', 'ui', 'e2e', '*.ts', '*.mjs'];

/**
 * @typedef {{ source: string, dependencies: { resolved: string, module: string }[] }} Module
 * @typedef {{ from: string, to: string, rule: { name: string } }} Violation
 */

/**
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function findImportFaults(root) {
  const files = sourceFiles(root);
  return importFaults(root, files, await cruise(root, files));
}

/**
 * The imports that break a rule of `.dependency-cruiser.cjs`, and the files that were overlooked.
 *
 * @param {string} root
 * @param {string[]} files
 * @param {{ modules: Module[], violations: Violation[] }} cruised
 * @returns {string[]}
 */
export function importFaults(root, files, { modules, violations }) {
  const seen = new Set(modules.map(({ source }) => source));
  return [
    ...violations.map(({ from, to, rule }) => `${from}:${lineOf(root, modules, from, to)} ${rule.name}: imports ${to}`),
    ...files.filter((file) => !seen.has(file)).map((file) => `${file}:1 was not cruised, so no rule holds there`),
  ];
}

/**
 * Every file with code, by git and so independently of what is to be checked: a cruise that silently leaves some out
 * (a compiler it does not know makes it see none) would report no violation.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function sourceFiles(root) {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...house], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => /\.(tsx?|mjs)$/.test(file) && existsSync(path.join(root, file)));
}

/**
 * @param {string} root
 * @param {string[]} files
 * @returns {Promise<{ modules: Module[], violations: Violation[] }>}
 */
export async function cruise(root, files) {
  const project = path.resolve(import.meta.dirname, '../..');
  const program = path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(project, '.dependency-cruiser.cjs');
  const command = [program, '--config', config, '--output-type', 'json', ...files];
  const { printed } = await runProgram(command, { root, minutes: 2, capture: true });
  if (!printed.startsWith('{')) throw new Error(printed);
  const { modules, summary } = JSON.parse(printed);
  return { modules, violations: summary.violations };
}

/**
 * @param {string} root
 * @param {Module[]} modules
 * @param {string} from
 * @param {string} to
 */
function lineOf(root, modules, from, to) {
  const written = modules
    .find(({ source }) => source === from)
    ?.dependencies.find(({ resolved }) => resolved === to)?.module;
  if (!written) return 1;
  const lines = readFileSync(path.join(root, from), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(`'${written}'`)) + 1 || 1;
}
