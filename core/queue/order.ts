import { chance } from './chance.ts';
import type { Placed } from './day.ts';

/** Reviews of about one sitting: within it sections mix, between sittings the rank holds. */
const sitting = 20;

/**
 * The order in which ranked reviews are asked: sections interleaved, within a section by chance. When all that is due fits
 * into the day the rank means nothing and the whole day is mixed; with a backlog the day is mixed by sittings, so that
 * who stops early has answered what is most worth saving.
 */
export function order<Question extends Placed>(
  ranked: readonly Question[],
  backlog: boolean,
  seed: string,
): Question[] {
  const size = backlog ? sitting : ranked.length;
  const mixed: Question[] = [];
  for (let start = 0; start < ranked.length; start += size) mixed.push(...mix(ranked.slice(start, start + size), seed));
  return mixed;
}

/** Spreads each section evenly over the whole, beginning at a point of its own. */
function mix<Question extends Placed>(questions: readonly Question[], seed: string): Question[] {
  const luck = new Map(questions.map(({ question }) => [question, chance(`${seed}/${question}`)]));
  const luckOf = ({ question }: Placed) => luck.get(question) ?? 0;
  const place = new Map<string, number>();
  for (const section of new Set(questions.map((question) => question.section))) {
    const own = questions.filter((question) => question.section === section).sort((a, b) => luckOf(a) - luckOf(b));
    const start = chance(`${seed}/${section}`);
    own.forEach(({ question }, index) => {
      place.set(question, (index + start) / own.length);
    });
  }
  const placeOf = ({ question }: Placed) => place.get(question) ?? 0;
  return questions.toSorted((a, b) => placeOf(a) - placeOf(b) || luckOf(a) - luckOf(b));
}
