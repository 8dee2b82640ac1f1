import type { QuizSession } from './quiz-session.ts';
import type { Revealed } from './quiz-state.ts';

/** Rates one's own answer and goes on. */
export function rateOneself(session: QuizSession, { text }: Revealed, rating: string): void {
  session.answer(text ? { rating, text } : { rating }, true);
}
