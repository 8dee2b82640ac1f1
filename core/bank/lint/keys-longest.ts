import type { Question } from '../../question/registry.ts';
import { lengthsOf } from './key-longest.ts';
import { tailOfChance } from './tail-of-chance.ts';

export type LongestKeys = {
  language: string;
  /** Questions in which one option is longer than all others. */
  all: number;
  /** Those of them in which it is right. */
  count: number;
  /** How many that would be if length told nothing. */
  expected: number;
  /** The chance of so many or more, if length told nothing. */
  p: number;
};

/** How often the longest option is right, in a language. If length tells nothing, each option is as likely as another. */
export function countLongestKeys(questions: readonly Question[], language: string, first: string): LongestKeys {
  const longest = questions.flatMap((question) => {
    if (question.type !== 'choice' && question.type !== 'choices') return [];
    const lengths = lengthsOf(question, language, first);
    const most = Math.max(...lengths.map(({ length }) => length));
    const [one, ...more] = lengths.filter(({ length }) => length === most);
    const chance = lengths.filter(({ right }) => right).length / lengths.length;
    return one && more.length === 0 ? [{ right: one.right, chance }] : [];
  });
  const chances = longest.map(({ chance }) => chance);
  const count = longest.filter(({ right }) => right).length;
  const expected = chances.reduce((sum, chance) => sum + chance, 0);
  return { language, all: longest.length, count, expected, p: tailOfChance(chances, count) };
}
