import type { Fault } from '../../question/question-type.ts';
import type { Question } from '../../question/registry.ts';
import { textsOf } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { withoutCode } from './plain-text.ts';

/** Types in which something is picked: there an overlooked "not" turns the answer round. */
const picking: readonly Question['type'][] = ['choice', 'choices', 'matching'];

/** A sentence that asks which; one that asks why or how is not turned round by a "not". */
const picks =
  /\b(which|what|who|whom|whose|where|choose|select|pick|mark|name|find)\b|哪|什么|谁|选出|选择|下列|以下|下面|几项|找出/i;
const reasons =
  /\b(why|how come|what (happens|follows|is the reason|went|goes)|how (do|does|can|would|should|is|are))\b|为什么|为何|怎么|怎样|如何|原因|会怎/i;

const english = /\b(not|never|except|cannot|neither|nor|incorrect|untrue|false)\b|\b\w+n[’']t\b/gi;
const chinese = /不正确|不属于|不成立|错误的|错的|有误|没有|并非|除了|除去|不/gu;
/** Words that only look like a negation. */
const harmless =
  /不同|各?不相同|不一样|不一致|靠不住|来不及|不断|不仅|不但|不管|不论|不过|不足|不少|不久|不再|不必|不用|不停|不变|差不多|(\p{Script=Han})不\1|有没有|not only|whether or not/giu;

/** A question that turns on a small word, in plain type. */
export function lintNegation({ question }: Asked): Fault[] {
  if (!picking.includes(question.type)) return [];
  const words = textsOf(question.prompt).flatMap((text) => plainNegationIn(text) ?? []);
  return [...new Set(words)].map((word) => ({ at: ['prompt'], rule: 'negation-plain', values: { word } }));
}

function plainNegationIn(text: string): string | undefined {
  const plain = withoutCode(text, 'code')
    .replace(/“[^“”]*”|"[^"]*"|「[^「」]*」|『[^『』]*』/g, 'quoted')
    .replace(/\*{1,3}[^*]+\*{1,3}|\b__[^_]+__\b|\b_[^_]+_\b/g, 'emphasis')
    .replace(/\b(NOT|NEVER|EXCEPT|INCORRECT|FALSE|CANNOT)\b/g, 'CAPITALS');
  const asking = sentencesOf(plain).filter((sentence) => picks.test(sentence) && !reasons.test(sentence));
  return asking.map((sentence) => negationIn(sentence.replace(harmless, ' '))).find((word) => word !== undefined);
}

/** Of a sentence with a clause before the question ("If it does not start, which …"), only the question counts. */
const negationIn = (sentence: string) => {
  const from = sentence.search(picks);
  const before = sentence.slice(0, from).split(/[,，:：]/);
  const clause = `${before.at(-1) ?? ''}${sentence.slice(from)}`;
  return (clause.match(english) ?? clause.match(chinese))?.[0];
};

/** The last sentence asks; in others a "not" only tells how things stand. */
function sentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.?!])\s+|(?<=[。？！])/).filter((sentence) => sentence.trim() !== '');
  const asking = sentences.filter((sentence) => /[?？]\s*$/.test(sentence));
  return asking.length > 0 ? asking : sentences.slice(-1);
}
