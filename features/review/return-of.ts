import type { AnswerEvent } from '../../core/schedule/event.ts';
import type { Folded } from '../../core/schedule/fold.ts';
import type { RatingAnswer } from './api-types.ts';

/** When the question of an answer comes back, and what the answer is rated now. */
export function returnOf(answer: AnswerEvent, { memory, standing }: Folded): RatingAnswer {
  const latest = standing.at(-1);
  return {
    rating: standing.find(({ id }) => id === answer.id)?.rating ?? answer.rating,
    // Nothing is remembered once all answers are taken back or folded away: the question is asked anew.
    due: memory.learned?.due ?? answer.studyDay,
    comesBackToday: latest?.rating === 'again' && latest.studyDay === answer.studyDay,
  };
}
