import type { QuizWords } from './quiz-words.ts';

/** What is shown of keys that work, and what they do. */
export type KeyRow = [keys: string, does: keyof QuizWords['keys']];

const answerKeys: KeyRow[] = [
  ['Enter', 'answer'],
  ['0', 'unknown'],
];

export const choosingKeys: KeyRow[] = [['1–9', 'choose'], ...answerKeys];
export const typingKeys: KeyRow[] = [
  ['Enter', 'answer'],
  ['Esc', 'leaveField'],
  ['0', 'unknown'],
];
export const orderingKeys: KeyRow[] = [['Alt + ↑ ↓', 'move'], ...answerKeys];
export const matchingKeys: KeyRow[] = [['A–L', 'choosePartner'], ...typingKeys];
