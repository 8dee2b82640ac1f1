import { bookNumber } from '../../../../ui/book-number.ts';
import { say, sayCounted } from '../../../../ui/say.ts';
import type { QueueQuestion } from '../../api-types.ts';
import type { QuizWords } from './quiz-words.ts';
import { daysBetween } from './when-it-comes-back.ts';

/** Why a question is asked today, in one sentence; null where nobody has said. */
export function sayWhy({ why, section, language }: QueueQuestion, studyDay: string, words: QuizWords): string | null {
  if (!why) return null;
  if (why.because !== 'due')
    return say(words.why[why.because], { number: bookNumber(section.number, language), heading: section.heading });
  return say(sayCounted(words.why.due, daysBetween(why.lastDay, studyDay)), { recall: why.recall });
}
