import type { Fault } from '../../question/question-type.ts';
import type { Asked } from './asked.ts';
import { numbersIn } from './numbers-in.ts';
import { withoutCode } from './plain-text.ts';
import { translations } from './translations.ts';

/** A number in figures that another language has neither in figures nor in words; code is compared as code. */
export function lintNumbersDiffer(asked: Asked): Fault[] {
  return translations(asked).flatMap(({ at, language, text, other, translated }) => {
    const { figures, inWords } = numbersIn(translated);
    return [...numbersIn(withoutCode(text)).figures]
      .filter((number) => !figures.has(number) && !inWords.has(number))
      .map((number): Fault => ({ at, rule: 'numbers-differ', values: { number, language, other } }));
  });
}
