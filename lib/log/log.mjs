import { personalParts } from './personal-parts.mjs';

/** @typedef {'error' | 'warn' | 'info'} Level */
/** @typedef {Record<string, string | number | boolean | undefined>} Facts */

/** @type {Level[]} */
export const levels = ['error', 'warn', 'info'];

/**
 * @typedef {object} Log
 * @property {(message: string, facts?: Facts) => void} error
 * @property {(message: string, facts?: Facts) => void} warn
 * @property {(message: string, facts?: Facts) => void} info
 */

/**
 * What happens, a line each: JSON for programs, or words for somebody who sits before it. E-mails and tokens are cut out
 * of every text, whoever wrote it.
 *
 * @param {object} options
 * @param {Level} options.level what matters less is left out
 * @param {boolean} options.forPerson
 * @param {() => number} options.now ms
 * @param {(line: string) => void} options.write
 * @returns {Log}
 */
export function createLog({ level, forPerson, now, write }) {
  const line = forPerson ? words : json;
  /** @param {Level} of */
  const at =
    (of) =>
    (/** @type {string} */ message, /** @type {Facts} */ facts = {}) => {
      if (levels.indexOf(of) > levels.indexOf(level)) return;
      write(`${line(new Date(now()), of, withoutPersonal(message), facts)}\n`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}

/** @param {string} text */
const withoutPersonal = (text) => personalParts.reduce((left, [part, instead]) => left.replaceAll(part, instead), text);

/**
 * @param {Date} time
 * @param {Level} level
 * @param {string} message
 * @param {Facts} facts
 */
const json = (time, level, message, facts) => JSON.stringify({ time: time.toISOString(), level, message, ...facts });

/** @type {typeof json} */
function words(time, level, message, facts) {
  const told = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  const mark = level === 'info' ? '' : `${level.toUpperCase()} `;
  return [time.toTimeString().slice(0, 8), `${mark}${message}`, ...told].join(' ');
}
