/**
 * Runs one step and says so: its name when it begins, and how long it took if a person noticed.
 *
 * @template Result
 * @param {(line: string) => void} say
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(say, name, work) {
  say(`${name} …`);
  const begun = performance.now();
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  if (seconds >= 1) say(`  done in ${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`);
  return result;
}
