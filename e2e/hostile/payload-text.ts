import { payloads } from './payloads.ts';

const isLetIn = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** So many of the hostile texts that a browser is through with them soon: rendered.test.ts looks at each. */
const some = payloads.filter((payload, at) => payload.length < 150 && at % 3 === 0 && isLetIn(payload));

/** Them in one long text, a paragraph each. */
export const payloadText = some.join('\n\n');
