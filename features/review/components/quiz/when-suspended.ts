import type { SuspendAnswer } from '../../api-types.ts';
import type { NeedsNetwork, QuizState } from './quiz-state.ts';
import { showNext, wantQueue } from './show-next.ts';
import { dayOf } from './start-quiz.ts';

/** The question is asked no more: a verdict on it stays on the page, one that is being asked gives way to the next. */
export function whenSuspended(state: QuizState, answer: SuspendAnswer, needsNetwork: NeedsNetwork): QuizState {
  const { shown } = state;
  const { question } = answer;
  const next = wantQueue({
    ...state,
    day: dayOf(answer),
    ahead: state.ahead.filter(({ id }) => id !== question.id),
    // A queue that is under way may hold it still.
    stale: [...state.stale, question.id],
    suspended: question,
  });
  const isAsked = (shown.phase === 'asking' || shown.phase === 'revealed') && shown.question.id === question.id;
  return { ...(isAsked ? showNext(next, needsNetwork) : next), notice: { say: 'suspended' } };
}

/** The server says where its place is. */
export function whenBroughtBack(state: QuizState, answer: SuspendAnswer): QuizState {
  return { ...wantQueue({ ...state, day: dayOf(answer), suspended: null }), notice: { say: 'broughtBack' } };
}
