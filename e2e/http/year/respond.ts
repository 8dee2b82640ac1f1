import type { PublicResponse, QueueQuestion } from '../../../features/review/api-types.ts';
import { oneOf } from '../../fixtures/chance.ts';

/** Somebody who knows the answer gives back what the app said was right; somebody who does not says so, or guesses. */
export function respond(
  question: QueueQuestion,
  { recalled, solution, guesses }: { recalled: boolean; solution: PublicResponse | null; guesses: number },
  chance: () => number,
): PublicResponse {
  if (question.type === 'recall')
    return { rating: recalled ? oneOf(['hard', 'good', 'good', 'easy'], chance) : 'again' };
  if (recalled && solution) return solution;
  const { options } = question;
  return question.type === 'choice' && options && chance() < guesses
    ? { option: oneOf(options, chance).id }
    : { unknown: true };
}
