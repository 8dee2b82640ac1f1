import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';

/**
 * Whether a request says of the page that it comes from what Next cannot read: Next would answer 500, and no browser
 * with a page of ours sends it.
 *
 * @param {import('node:http').IncomingHttpHeaders} headers
 */
export function isUnreadableState({ 'next-router-state-tree': state }) {
  try {
    parseAndValidateFlightRouterState(state);
    return false;
  } catch {
    return true;
  }
}
