import { inLanguage, languageThere, type Words } from '../../core/question/words.ts';
import { renderInline, renderInlineIn } from '../../lib/markdown/markdown.ts';

/** A sentence or two as safe HTML in `language`; what is there in another language alone is marked as of that one. */
export function renderWords(words: Words, language: string, fallback: string): string {
  const text = inLanguage(words, language, fallback);
  const there = languageThere(words, language, fallback);
  return there === language ? renderInline(text) : renderInlineIn(there, text);
}
