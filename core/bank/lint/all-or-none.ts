import type { Fault } from '../../question/question-type.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { plainText } from './plain-text.ts';

const patterns = [
  /^(all|none|any|both|neither|each|every one) of (the )?(above|foregoing|preceding|following|(these|those|other|previous)( (answers|options|choices|statements))?|answers|options|choices|statements)( (is|are) (correct|right|true|wrong|false))?$/,
  /^(all|none) (the )?above$/,
  /^(all|none) (of them )?(is|are) (correct|right|true|wrong|false)$/,
  /^(以上|上述|前述|上面|以下|下列|前面|前)(的|各|所有|几|两|三|四)*(选项|答案|说法|各项|项|种|者|条)?(全部|全|都|皆|均|无一)*(是|对|正确|成立|可以|不是|不对|不正确|错误|错|非)?$/,
  /^(全部|全|都|皆|均)(是|都|对|正确|不对|不正确|错误|错|不是|非|选)+$/,
  /^(没有|无)(一个|一项)?(正确|对的?)(的)?(答案|选项)?$/,
];

/** Beyond so many characters, an option says something of its own. */
const longest = 60;

/** Options such as "all of the above". */
export function lintAllOrNone({ question }: Asked): Fault[] {
  if (question.type !== 'choice' && question.type !== 'choices') return [];
  return question.options.flatMap((option, at) =>
    textsOf(option.text)
      .filter((text) => isAllOrNone(plainText(text)))
      .map((text): Fault => ({ at: ['options', at, 'text'], rule: 'all-or-none', values: { text } })),
  );
}

function isAllOrNone(text: string): boolean {
  if (text.length > longest) return false;
  const plain = text
    .toLowerCase()
    .replace(/(?<![.。！!\s])[.。！!\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
  return patterns.some((pattern) => pattern.test(plain));
}
