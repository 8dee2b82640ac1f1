import { toTypable } from '../../core/text/to-typable.ts';
import { payloads } from './payloads.ts';

/** So many of the hostile texts that a browser is through with them soon: rendered.test.ts looks at each. */
const some = payloads.filter((payload, at) => payload.length < 150 && at % 3 === 0);

/** Them in one long text, a paragraph each, as it is kept. */
export const payloadText = toTypable(some.join('\n\n'));
