/**
 * What a part of the tests came to.
 *
 * @typedef {object} Results
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures a line for each failed test: where it stands and what it is called
 */

/**
 * A part that could not run is a failed part: silence must never look like success.
 *
 * @param {string} reason
 * @returns {Results}
 */
export function couldNotRun(reason) {
  return { passed: 0, failed: 1, failures: [reason] };
}

/**
 * Takes the results only as far as the program that gave them ended in accordance with them.
 *
 * @param {Results} results
 * @param {string} ending how the program ended; empty: well
 * @returns {Results}
 */
export function confirmed(results, ending) {
  if (results.passed + results.failed === 0) return couldNotRun(ending || 'there was no test in it');
  if (results.failed > 0 || !ending) return results;
  return { ...results, failed: 1, failures: [`no test failed, but ${ending}`] };
}
