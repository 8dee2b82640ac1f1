import type { DayProgress, QueueAnswer } from '../../api-types.ts';
import type { QuizState } from './quiz-state.ts';

export const dayOf = ({ studyDay, left, done, latest }: DayProgress): DayProgress => ({ studyDay, left, done, latest });

/** The first state, the same on the server and in the browser. */
export function startQuiz(today: QueueAnswer): QuizState {
  const [first, ...ahead] = today.questions;
  return {
    shown: first ? { phase: 'asking', question: first } : { phase: 'done' },
    asks: 0,
    ahead,
    day: dayOf(today),
    inFlight: [],
    stale: [],
    queue: 'idle',
    offline: false,
    signedOut: false,
    acting: null,
    suspended: null,
    notice: null,
  };
}
