/** @typedef {{ name: string, seconds: number } & import('./results.mjs').Results} Row */

/**
 * The end of a run: what failed, a table of what ran, and the sum as the last line, which programs read.
 *
 * @param {Row[]} rows
 * @returns {string}
 */
export function report(rows) {
  const sum = (/** @type {(row: Row) => number} */ of) => rows.reduce((total, row) => total + of(row), 0);
  const failures = rows.flatMap(({ name, failures }) => failures.map((failure) => `  ${name}: ${failure}`));
  const table = [
    ['part', 'passed', 'failed', 'time'],
    ...rows.map(({ name, passed, failed, seconds }) => [name, String(passed), String(failed), duration(seconds)]),
    ['all', String(sum((row) => row.passed)), String(sum((row) => row.failed)), duration(sum((row) => row.seconds))],
  ];
  return [
    ...(failures.length > 0 ? ['', 'Failed:', ...failures] : []),
    '',
    ...table.map(([name = '', ...figures]) => name.padEnd(10) + figures.map((figure) => figure.padStart(12)).join('')),
    '',
    `${sum((row) => row.passed)} passed, ${sum((row) => row.failed)} failed`,
  ].join('\n');
}

/** @param {number} seconds */
function duration(seconds) {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
