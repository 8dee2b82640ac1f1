/**
 * @typedef {{ title: string, file: string, line: number, tests: { projectName: string, status: string }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ message?: string, location?: { file: string, line: number } }} Fault
 */

/**
 * Reads Playwright's JSON report. Only `expected` is passed: skipped and flaky count as failed.
 *
 * @param {{ suites: Suite[], errors?: Fault[] }} report
 * @returns {import('./results.mjs').Results}
 */
export function playwrightResults(report) {
  let passed = 0;
  const failures = (report.errors ?? []).map(
    ({ message = 'failed', location }) =>
      `${location ? `${location.file}:${location.line} ` : ''}${message.split('\n')[0]}`,
  );
  for (const { title, file, line, tests } of report.suites.flatMap(specsOf)) {
    for (const { projectName, status } of tests) {
      if (status === 'expected') passed += 1;
      else failures.push(`e2e/${file}:${line} ${title}${projectName ? ` [${projectName}]` : ''} (${status})`);
    }
  }
  return { passed, failed: failures.length, failures };
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}
