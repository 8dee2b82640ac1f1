import { sayCounted } from '../../../../ui/say.ts';
import type { QuizWords } from './quiz-words.ts';

const dayMs = 86_400_000;

/** Study days are dates, so their distance is that of the same midnights in UTC. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

type Return = { studyDay: string; due: string; comesBackToday: boolean };

export function whenItComesBack({ studyDay, due, comesBackToday }: Return, words: QuizWords): string {
  if (comesBackToday) return words.comesBackToday;
  const days = daysBetween(studyDay, due);
  return days <= 1 ? words.comesBackTomorrow : sayCounted(words.comesBackIn, days);
}
