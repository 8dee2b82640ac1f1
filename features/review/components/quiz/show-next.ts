import type { QueueQuestion } from '../../api-types.ts';
import type { NeedsNetwork, QuizState } from './quiz-state.ts';

/** So many are always loaded beyond the one on the page, for when the network goes: a queue brings twice as many. */
const fewestAhead = 10;

/** The state with a newer queue wanted; one that is already under way may be too old for it. */
export function wantQueue(state: QuizState): QuizState {
  return { ...state, queue: state.queue === 'idle' || state.queue === 'wanted' ? 'wanted' : 'coming, wanted again' };
}

export function show(state: QuizState, question: QueueQuestion): QuizState {
  const ahead = state.ahead.filter((each) => each.id !== question.id);
  return { ...state, shown: { phase: 'asking', question }, asks: state.asks + 1, ahead, notice: null };
}

/** Questions that the server still has for today and this page has not loaded. */
function unloaded({ day, ahead, inFlight }: QuizState): number {
  return day.left.due + day.left.new - ahead.length - inFlight.length;
}

/** Goes on: to the next question that can be asked, or to waiting for one, or to the end of the day. */
export function showNext(state: QuizState, needsNetwork: NeedsNetwork): QuizState {
  const next = state.ahead.find((question) => !state.offline || !needsNetwork(question.type));
  if (next) {
    const short = state.ahead.length <= fewestAhead && unloaded(state) > 0;
    return show(short ? wantQueue(state) : state, next);
  }
  if (state.offline) return { ...state, shown: { phase: 'stuck' } };
  if (state.queue !== 'idle') return { ...state, shown: { phase: 'loading' } };
  if (unloaded(state) <= 0 && state.inFlight.length === 0) return { ...state, shown: { phase: 'done' } };
  return { ...wantQueue(state), shown: { phase: 'loading' } };
}
