import { typableText } from '../../core/text/typable-text.ts';

/** Counted as a browser's `maxlength` counts. */
export const longestReport = 500;

/** A sentence of somebody's own. */
export const reportText = typableText().trim().min(1).max(longestReport);
