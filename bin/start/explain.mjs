import { UserError } from '../../lib/env/user-error.mjs';

/** @typedef {{ path?: string | undefined, port?: number | undefined, address?: string | undefined }} Facts */

/** @type {Record<string, (error: Facts) => string>} */
const sentences = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken: stop the program that uses it, or choose another with PORT=4000.`,
  EACCES: ({ path, port }) =>
    path
      ? `No right to write ${path}: give yourself the right, or choose another folder with DATA_DIR.`
      : `No right to listen on port ${port}: choose one above 1023, for instance PORT=3000.`,
  EPERM: ({ path }) => `No right to change ${path}: give yourself the right, or choose another folder with DATA_DIR.`,
  EROFS: ({ path }) => `${path} is on a read-only disk: choose a folder that can be written to with DATA_DIR.`,
  ENOSPC: () => 'The disk is full: free some space and start again.',
  ENOENT: ({ path }) => `${path} cannot be made: choose another folder with DATA_DIR.`,
  ENOTDIR: ({ path }) => `${path} is inside something that is no folder: choose another folder with DATA_DIR.`,
  EEXIST: ({ path }) => `${path} is there but is no folder: move it away, or choose another folder with DATA_DIR.`,
  EADDRNOTAVAIL: ({ address }) => `${address} is no address of this machine: set HOST to one, or to 0.0.0.0.`,
  ENOTFOUND: () => 'The name in HOST is not known: set HOST to an address of this machine, or to 0.0.0.0.',
};

/**
 * @param {unknown} error
 * @returns {string} one sentence for what a person can mend; whatever nobody foresaw keeps its stack
 */
export function explain(error) {
  if (error instanceof UserError) return error.message;
  if (!(error instanceof Error)) return String(error);
  /** @type {NodeJS.ErrnoException & { port?: number, address?: string }} */
  const { code = '', ...facts } = Object.assign({}, error);
  const sentence = sentences[code];
  return sentence ? sentence(facts) : String(error.stack);
}
