import path from 'node:path';

/**
 * @typedef {{ status: string, fullName: string, location?: { line: number } | null, failureMessages?: string[] }} Assertion
 * @typedef {{ name: string, status: string, message?: string, assertionResults: Assertion[] }} TestFile
 */

/**
 * Reads Vitest's JSON report. A skipped test counts as failed, and so does a file that broke outside its tests.
 *
 * @param {{ testResults: TestFile[] }} report
 * @param {string} root
 * @returns {import('./results.mjs').Results}
 */
export function vitestResults(report, root) {
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  for (const file of report.testResults) {
    const name = path.relative(root, file.name);
    const before = failures.length;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else
        failures.push(`${name}:${lineOf(test, name)} ${test.fullName}${test.status === 'failed' ? '' : ' (not run)'}`);
    }
    if (file.status === 'failed' && failures.length === before) failures.push(`${name}:1 ${file.message ?? 'failed'}`);
  }
  return { passed, failed: failures.length, failures };
}

/**
 * The line in the test's own file where it failed, else where the test begins.
 * @param {Assertion} test
 * @param {string} name
 */
function lineOf(test, name) {
  const [stack = ''] = test.failureMessages ?? [];
  const at = stack.lastIndexOf(`${name}:`);
  return at < 0 ? (test.location?.line ?? 1) : Number.parseInt(stack.slice(at + name.length + 1), 10);
}
