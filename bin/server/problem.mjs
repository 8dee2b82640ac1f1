import fs from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { preferredLanguage } from '../../lib/request/language.mjs';

/** @typedef {'bad-address' | 'bad-body' | 'body-too-large' | 'foreign-origin'} Code */

const messages = { en: problemsIn('en'), 'zh-CN': problemsIn('zh-CN') };

/**
 * @param {string} language
 * @returns {Record<Code, string>}
 */
function problemsIn(language) {
  const file = new URL(`../../messages/${language}.json`, import.meta.url);
  return JSON.parse(fs.readFileSync(file, 'utf8')).problems;
}

/**
 * Refuses a request as RFC 9457 says, with a stable code and a sentence in the person's language.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Code} code
 */
export function refuse({ headers }, response, status, code) {
  const chosen = /(?:^|;\s*)language=([^;]*)/.exec(headers.cookie ?? '')?.[1];
  const language = preferredLanguage(chosen, headers['accept-language']);
  response.setHeader('Content-Type', 'application/problem+json');
  response.setHeader('Content-Language', language);
  response.setHeader('Cache-Control', 'no-store');
  // A short body is read and dropped, so that the client gets to see the answer; a long or endless one is cut off.
  if (isLong(headers)) response.setHeader('Connection', 'close');
  response.statusCode = status;
  const title = STATUS_CODES[status];
  response.end(JSON.stringify({ type: 'about:blank', title, status, code, detail: messages[language][code] }));
}

/**
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {boolean} whether the body is longer than 64 kB, or its length is not told
 */
export function isLong(headers) {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 65_536;
}
