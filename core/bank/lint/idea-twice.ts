import { type Question, typeOf } from '../../question/registry.ts';
import { inLanguage } from '../../question/words.ts';
import { contentWords } from './content-words.ts';

/** What two prompts are compared by, in one language. */
type Idea = { words: ReadonlySet<string>; key: string };

/** At least this part of the words of both prompts together stands in both. */
const nearlyAll = 0.85;
const most = 0.6;

/** What a question asks, in each language of its course; the first language stands in for one that is missing. */
export function ideasOf(question: Question, languages: readonly string[]): Idea[] {
  const [first = ''] = languages;
  return languages.map((language) => ideaOf(question, language, first));
}

/** Whether two questions ask nearly the same in some language. */
export const areAlike = (ones: readonly Idea[], others: readonly Idea[]): boolean =>
  ones.some((one, at) => {
    const other = others[at];
    return other !== undefined && isSameIdea(one, other);
  });

function ideaOf(question: Question, language: string, first: string): Idea {
  const shown = [question.prompt, ...('text' in question ? [question.text] : [])];
  const prompt = shown.map((words) => inLanguage(words, language, first)).join('\n');
  return { words: contentWords(prompt), key: keyIn(question, language, first) };
}

/**
 * Whether two questions ask nearly the same: nearly all words are the same and only one has words of its own; or most
 * are, and so is the answer. Two that differ by a word on either side, as questions made to one pattern do, are two.
 */
function isSameIdea(one: Idea, other: Idea): boolean {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const alike = shared / (one.words.size + other.words.size - shared);
  if (shared < fewest || alike < most) return false;
  const swapped = shared < one.words.size && shared < other.words.size;
  return (alike >= nearlyAll && !swapped) || (one.key !== '' && one.key === other.key && !differInCode(one, other));
}
const fewest = 3;

/** Whether each has a number or a piece of code that the other lacks. */
function differInCode(one: Idea, other: Idea): boolean {
  const own = (a: Idea, b: Idea) => [...a.words].some((word) => /[\d/:._-]/.test(word) && !b.words.has(word));
  return own(one, other) && own(other, one);
}

/** The right answer as it reads. */
function keyIn(question: Question, language: string, first: string): string {
  if (question.type === 'choice' || question.type === 'choices') {
    const right = question.options.filter(({ id }) => question.correct.includes(id));
    return right
      .map(({ text }) => inLanguage(text, language, first))
      .sort()
      .join('\n');
  }
  const { solution } = typeOf(question).explain(question, null, language);
  return solution && 'text' in solution ? (solution.text ?? '') : '';
}
