import type { QueueAnswer } from '../../api-types.ts';
import type { NeedsNetwork, QuizState, Shown } from './quiz-state.ts';
import { showNext, wantQueue } from './show-next.ts';
import { dayOf } from './start-quiz.ts';

const inFlightQuestions = (state: QuizState) => state.inFlight.map(({ question }) => question);

const stuckIfLoading = (shown: Shown): Shown => (shown.phase === 'loading' ? { phase: 'stuck' } : shown);

export function whenQueueAsked(state: QuizState): QuizState {
  return { ...state, queue: 'coming', stale: inFlightQuestions(state) };
}

/** The server's order takes the place of ours, without what is being answered now or was answered since it was made. */
export function whenQueueCame(state: QuizState, queue: QueueAnswer, needsNetwork: NeedsNetwork): QuizState {
  const { shown } = state;
  const onPage = 'question' in shown && shown.phase !== 'judged' ? [shown.question.id] : [];
  const dropped = [...state.stale, ...inFlightQuestions(state), ...onPage];
  const next: QuizState = {
    ...state,
    ahead: queue.questions.filter(({ id }) => !dropped.includes(id)),
    // Where something was answered meanwhile, its own acknowledgement knows the day better.
    day: state.stale.length === 0 ? dayOf(queue) : state.day,
    stale: inFlightQuestions(state),
    queue: state.queue === 'coming, wanted again' ? 'wanted' : 'idle',
    offline: false,
    signedOut: false,
  };
  if (shown.phase !== 'loading' && shown.phase !== 'stuck') return next;
  if (next.ahead.length > 0) return showNext(next, needsNetwork);
  const loading: QuizState = { ...next, shown: { phase: 'loading' } };
  if (next.inFlight.length > 0) return loading; // each acknowledgement wants the queue anew
  if (queue.questions.length > 0) return wantQueue(loading);
  return next.queue === 'idle' ? { ...next, shown: { phase: 'done' } } : loading;
}

export function whenQueueFailed(state: QuizState, signedOut: boolean): QuizState {
  return { ...state, signedOut, queue: 'idle', offline: true, shown: stuckIfLoading(state.shown) };
}

/** Sending stopped: no network, a busy server, no session. */
export function whenPaused(state: QuizState): QuizState {
  const { shown } = state;
  const offline = { ...state, offline: true };
  if (shown.phase === 'answered' && shown.delivery === 'sending')
    return { ...offline, shown: { ...shown, delivery: 'kept' } };
  return { ...offline, shown: stuckIfLoading(shown) };
}

/** The network may be back. */
export function whenWoken(state: QuizState): QuizState {
  if (!state.offline) return state;
  const online = wantQueue({ ...state, offline: false });
  return state.shown.phase === 'stuck' ? { ...online, shown: { phase: 'loading' } } : online;
}
