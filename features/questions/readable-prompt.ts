import type { Words } from '../../core/question/words.ts';

/** The prompt of a question that may not be finished; null while there is none. */
export function readablePrompt({ prompt }: Readonly<Record<string, unknown>>): Words | null {
  if (typeof prompt === 'string') return prompt.trim() === '' ? null : prompt;
  if (typeof prompt !== 'object' || prompt === null) return null;
  const written = Object.entries(prompt).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
  return written.length === 0 ? null : Object.fromEntries(written);
}
