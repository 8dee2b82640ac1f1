import { normalise } from '../../grading/normalise.ts';
import type { Fault } from '../../question/question-type.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { plainText } from './plain-text.ts';

/** An accepted answer that can be read in the very text that lacks it. */
export function lintBlankElsewhere({ question }: Asked): Fault[] {
  if (question.type !== 'cloze') return [];
  const texts = textsOf(question.text).map((text) => normalise(plainText(text.replace(/\[\[[^\][]*\]\]/g, ' … '))));
  return question.blanks.flatMap(({ id, accepted }): Fault[] => {
    const answer = accepted.find((each) => texts.some((text) => stands(normalise(each), text)));
    return answer === undefined ? [] : [{ at: ['text'], rule: 'blank-elsewhere', values: { answer, id } }];
  });
}

/** As a word of its own: 80 does not stand in 8080. In Chinese, where words are not parted, one character is no word. */
function stands(answer: string, text: string): boolean {
  if (/\p{Script=Han}/u.test(answer)) return [...answer].length > 1 && text.includes(answer);
  const escaped = answer.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return (
    answer !== '' &&
    new RegExp(`(?<![\\p{Script=Latin}\\d_.-])${escaped}(?![\\p{Script=Latin}\\d_-]|\\.\\d)`, 'u').test(text)
  );
}
