import { typableName } from '../core/text/typable-text.ts';

/** A name that an address or an action was given by a browser; what is no name at all names nothing, and nothing is found by it. */
export const name = typableName.max(200).catch('');
