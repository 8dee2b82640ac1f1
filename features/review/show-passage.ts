import { passageIn, type WrittenSection } from '../../core/article/passage-in.ts';
import { renderInline } from '../../lib/markdown/markdown.ts';
import type { Passage } from './api-types.ts';

/** The paragraph that answers a question, as a learner reads it. */
export function showPassage(section: WrittenSection, anchor: string, language: string): Passage {
  const { text, ...place } = passageIn(section, anchor, language);
  return { ...place, html: renderInline(text) };
}
