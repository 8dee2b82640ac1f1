import { runProgram } from './run-program.mjs';
import { vitestResults } from './vitest-results.mjs';
import { withReport } from './with-report.mjs';

/**
 * @param {string} project
 * @param {{ root: string, minutes: number, parameters?: string[], environment?: Record<string, string> }} options
 * @returns {Promise<import('./results.mjs').Results>}
 */
export function runVitest(project, { root, minutes, parameters = [], environment = {} }) {
  return withReport(async (file) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...parameters];
    const { ending } = await runProgram(command, { root, minutes, environment });
    return { ending, read: (report) => vitestResults(report, root) };
  });
}
