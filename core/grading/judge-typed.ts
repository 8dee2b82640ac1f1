import type { TypedAnswer } from '../question/typed-answer.ts';
import type { Words } from '../question/words.ts';
import { normalise } from './normalise.ts';
import { isOneSlip } from './one-slip.ts';
import { isPluralOf } from './plural.ts';

/** How a typed answer was taken; `remark` is what the author says of a wrong one that was foreseen. */
export type Judged = { as: 'exact' | 'lenient' | 'misspelt' } | { as: 'wrong'; remark?: Words };

type Leniency = Pick<TypedAnswer, 'typo' | 'plural' | 'hyphen'>;
type Reading = (answer: string, given: string, leniency: Leniency) => boolean;

/** The ways to read a text, the nearest first. */
const readings: { as: Exclude<Judged['as'], 'wrong'>; allowed: (leniency: Leniency) => boolean; reads: Reading }[] = [
  { as: 'exact', allowed: () => true, reads: (answer, given) => answer === given },
  { as: 'lenient', allowed: ({ plural, hyphen }) => plural === true || hyphen === true, reads: isLenientlySame },
  { as: 'misspelt', allowed: ({ typo }) => typo === true, reads: isMisspelt },
];

/**
 * What a typed text is worth. The nearer reading wins, and of equally near ones the accepted: so "images" can be
 * accepted and "image" forbidden although plurals are let pass.
 */
export function judgeTyped(typed: TypedAnswer, text: string): Judged {
  const given = normalise(text);
  const accepted = typed.accepted.map(formOf);
  const foreseen = typed.forbidden?.map(({ answers, feedback }) => ({ answers: answers.map(formOf), feedback }));
  for (const { as, allowed, reads } of readings) {
    if (!allowed(typed)) continue;
    const fits = (answer: string) => reads(answer, given, typed);
    if (accepted.some(fits)) return { as };
    const trap = foreseen?.find(({ answers }) => answers.some(fits));
    if (trap) return { as: 'wrong', remark: trap.feedback };
  }
  return { as: 'wrong' };
}

const known = new Map<string, string>();
const most = 10_000;

/** The form of a text of the author's: the same few are wanted again with every answer. */
function formOf(text: string): string {
  const form = known.get(text) ?? normalise(text);
  if (known.size >= most) known.clear();
  known.set(text, form);
  return form;
}

const isSameWord = (word: string, other: string, { plural }: Leniency) =>
  word === other || (plural === true && isPluralOf(word, other));

function isLenientlySame(answer: string, given: string, leniency: Leniency): boolean {
  const words = (text: string) => (leniency.hyphen ? [text.replace(/[ -]/g, '')] : text.split(' '));
  const others = words(given);
  const own = words(answer);
  return own.length === others.length && own.every((word, at) => isSameWord(word, others[at] ?? '', leniency));
}

/** One slip in one word, and the others as they may be. */
function isMisspelt(answer: string, given: string, leniency: Leniency): boolean {
  const words = (text: string) => text.split(leniency.hyphen ? /[ -]/ : ' ');
  const others = words(given);
  const own = words(answer);
  if (own.length !== others.length) return false;
  const pairs = own.map((word, at) => [word, others[at] ?? ''] as const);
  const [different, ...more] = pairs.filter(([word, other]) => !isSameWord(word, other, leniency));
  return more.length === 0 && different !== undefined && isOneSlip(...different);
}
