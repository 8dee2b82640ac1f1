import { checks } from '../check/checks.mjs';

/**
 * Runs all checks side by side and shows each as it ends.
 *
 * @param {string} root
 * @returns {Promise<import('./results.mjs').Results>}
 */
export async function runChecks(root) {
  /** @type {string[]} */
  const failures = [];
  await Promise.all(
    checks.map(async ({ name, find }) => {
      const problems = await find(root).catch((error) => [String(error?.message ?? error)]);
      console.log(problems.length === 0 ? `✓ ${name}` : `✗ ${name}\n${problems.join('\n')}`);
      if (problems.length > 0) failures.push(name);
    }),
  );
  return { passed: checks.length - failures.length, failed: failures.length, failures };
}
