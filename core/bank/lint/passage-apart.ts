import type { Fault } from '../../question/question-type.ts';
import { type Question, typeOf } from '../../question/registry.ts';
import { inLanguage } from '../../question/words.ts';
import type { Asked } from './asked.ts';
import { contentWords } from './content-words.ts';

/** A passage that has not one word of the question, of its answer or of its explanation, can hardly answer it. */
export function lintPassageApart({ question, languages, passage }: Asked): Fault[] {
  if (passage === null) return [];
  const [first = ''] = languages;
  return languages.flatMap((language): Fault[] => {
    const there = contentWords(inLanguage(passage, language, first));
    const own = contentWords(wordsOf(question, language, first).join('\n'));
    const apart = there.size > 0 && own.size > 0 && ![...own].some((word) => there.has(word));
    return apart ? [{ at: ['passage'], rule: 'passage-apart', values: { language } }] : [];
  });
}

function wordsOf(question: Question, language: string, first: string): string[] {
  const type = typeOf(question);
  const told = type.words(question).filter(({ at }) => !at.includes('feedback'));
  const { solution } = type.explain(question, null, language);
  const typed = solution && 'text' in solution ? [solution.text ?? ''] : [];
  return [...told.map(({ words }) => inLanguage(words, language, first)), ...typed];
}
