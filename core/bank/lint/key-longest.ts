import type { Fault } from '../../question/question-type.ts';
import type { Question } from '../../question/registry.ts';
import { inLanguage } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { plainText } from './plain-text.ts';

/** How much longer than the next option is clearly longer: by this factor, and by this many columns. */
const factor = 1.6;
const columns = 14;

/** A right option that is clearly longer than every other, in some language. */
export function lintKeyLongest({ question, languages }: Asked): Fault[] {
  if (question.type !== 'choice') return [];
  const [first = ''] = languages;
  return languages.flatMap((language): Fault[] => {
    const [longest, next] = lengthsOf(question, language, first).sort((a, b) => b.length - a.length);
    if (!longest?.right || !next) return [];
    const clearly = longest.length >= next.length * factor && longest.length >= next.length + columns;
    return clearly ? [{ at: ['correct'], rule: 'key-longest', values: { language } }] : [];
  });
}

/** The length of each option as it is read, in columns: a Chinese character takes two. */
export function lengthsOf(
  { options, correct }: Extract<Question, { options: unknown }>,
  language: string,
  first: string,
): { length: number; right: boolean }[] {
  return options.map(({ id, text }) => {
    const shown = plainText(inLanguage(text, language, first));
    return {
      length: [...shown].length + (shown.match(/[\p{Script=Han}，。、；：？！“”（）]/gu)?.length ?? 0),
      right: correct.includes(id),
    };
  });
}
