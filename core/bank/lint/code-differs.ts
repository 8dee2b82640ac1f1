import type { Fault } from '../../question/question-type.ts';
import type { Asked } from './asked.ts';
import { codeIn } from './plain-text.ts';
import { translations } from './translations.ts';

/** Code of one language that the text of another language does not have. */
export function lintCodeDiffers(asked: Asked): Fault[] {
  return translations(asked).flatMap(({ at, language, text, other, translated }) => {
    const theirs = codeIn(translated);
    return codeIn(text)
      .filter((code) => !translated.includes(code) && !theirs.some((each) => areSameButNames(code, each)))
      .map((code): Fault => ({ at, rule: 'code-differs', values: { code, language, other } }));
  });
}

const name = /\b[A-Z]{2,}(?:_[A-Z]+)*\b|[\p{Script=Han}，。、；：（）…]+/gu;

/** A name that stands for something, as in `-p HOST:CONTAINER`, is translated, and so is what is said in Chinese. */
function areSameButNames(one: string, other: string): boolean {
  const skeleton = (code: string) => code.replace(name, '□').replace(/\s+/g, ' ');
  return skeleton(one) === skeleton(other) && (isTranslated(one) || isTranslated(other));
}
const isTranslated = (code: string) => /\p{Script=Han}/u.test(code);
