import { normalise } from '../../grading/normalise.ts';
import type { Fault } from '../../question/question-type.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { plainText } from './plain-text.ts';
import { standsIn } from './stands-in.ts';

/** An accepted answer that can be read in the very text that lacks it. */
export function lintBlankElsewhere({ question }: Asked): Fault[] {
  if (question.type !== 'cloze') return [];
  const texts = textsOf(question.text).map((text) => normalise(plainText(text.replace(/\[\[[^\][]*\]\]/g, ' … '))));
  return question.blanks.flatMap(({ id, accepted }): Fault[] => {
    const answer = accepted.find((each) => texts.some((text) => standsIn(normalise(each), text)));
    return answer === undefined ? [] : [{ at: ['text'], rule: 'blank-elsewhere', values: { answer, id } }];
  });
}
