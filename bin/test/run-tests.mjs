import { install } from '../install.mjs';
import { parts } from './parts.mjs';
import { report } from './report.mjs';
import { couldNotRun } from './results.mjs';

/**
 * Runs all parts of the tests, or those that are named, and prints what they came to.
 *
 * @param {string[]} given names of parts, then what is handed on to the one part named
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function runTests(given, root) {
  const isPart = (/** @type {string} */ word) => parts.some(({ name }) => name === word);
  const rest = given.findIndex((word) => !isPart(word));
  const names = rest < 0 ? given : given.slice(0, rest);
  const parameters = given.slice(names.length);
  if (parameters.length > 0 && names.length !== 1) {
    console.error(`Name one part before "${parameters[0]}": ${parts.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const wanted = names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
  const chosen = parts.filter(
    (part) => wanted.includes(part) || (part.name === 'build' && wanted.some(({ needsBuild }) => needsBuild)),
  );

  /** @type {import('./report.mjs').Row[]} */
  const rows = [];
  const blocker = await install(root, console.log).then(() => '', reasonOf);
  for (const part of chosen) {
    const begun = performance.now();
    console.log(`\n── ${part.name}: ${part.about} ──`);
    const buildFailed = part.needsBuild && rows.some(({ name, failed }) => name === 'build' && failed > 0);
    const reason = blocker || (buildFailed ? 'the build failed' : '');
    const results = reason
      ? couldNotRun(reason)
      : await part.run(root, wanted.includes(part) ? parameters : []).catch((error) => couldNotRun(reasonOf(error)));
    rows.push({ name: part.name, seconds: (performance.now() - begun) / 1000, ...results });
  }
  console.log(report(rows));
  return rows.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** @param {unknown} error */
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
