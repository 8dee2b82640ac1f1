import type { Rating } from '../schedule/rating.ts';

/** What an answer is worth: partly right is wrong; a right one is good until the learner says otherwise. */
export type Verdict = { correct: boolean; rating: Rating };

export const right: Verdict = { correct: true, rating: 'good' };
export const wrong: Verdict = { correct: false, rating: 'again' };
