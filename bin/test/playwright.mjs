import { findChromium } from './chromium.mjs';
import { playwrightResults } from './playwright-results.mjs';
import { runProgram } from './run-program.mjs';
import { withReport } from './with-report.mjs';

/** @type {import('./parts.mjs').Part['run']} */
export async function runPlaywright(root, parameters) {
  const chromium = await findChromium(root, console.log);
  return withReport(async (file) => {
    const command = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...parameters];
    const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: file, CHROMIUM_PATH: chromium };
    const { ending } = await runProgram(command, { root, minutes: 40, environment });
    return { ending, read: playwrightResults };
  });
}
