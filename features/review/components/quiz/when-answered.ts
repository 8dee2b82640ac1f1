import type { DayProgress, PublicResponse, ReviewAnswer } from '../../api-types.ts';
import type { NeedsNetwork, QuizState } from './quiz-state.ts';
import { showNext, wantQueue } from './show-next.ts';

type Given = { id: string; response: PublicResponse; goOn: boolean };

export function whenAnswered(state: QuizState, { id, response, goOn }: Given, needsNetwork: NeedsNetwork): QuizState {
  const { shown } = state;
  if (shown.phase !== 'asking' && shown.phase !== 'revealed') return state;
  const { question } = shown;
  const given: QuizState = {
    ...state,
    ahead: state.ahead.filter((each) => each.id !== question.id),
    inFlight: [...state.inFlight, { id, question: question.id }],
    stale: [...state.stale, question.id],
    notice: null,
  };
  if (goOn) return showNext(given, needsNetwork);
  const delivery = state.offline ? 'kept' : 'sending';
  return { ...given, shown: { phase: 'answered', question, id, response, delivery } };
}

/** The day after one more verdict; how due and new share what is left, the next queue says. */
function dayAfter(day: DayProgress, id: string, { studyDay, comesBackToday }: ReviewAnswer): DayProgress {
  if (comesBackToday) return { ...day, studyDay, latest: id };
  const { due, new: fresh } = day.left;
  const left = due > 0 ? { due: due - 1, new: fresh } : { due, new: Math.max(fresh - 1, 0) };
  return { studyDay, left, done: day.done + 1, latest: id };
}

/** A verdict came: for the answer on the page, for one given earlier, or for one of another tab. */
export function whenAcknowledged(state: QuizState, id: string, verdict: ReviewAnswer): QuizState {
  const { shown } = state;
  const ours = state.inFlight.some((each) => each.id === id);
  const inFlight = state.inFlight.filter((each) => each.id !== id);
  const day = ours ? dayAfter(state.day, id, verdict) : state.day;
  const counted: QuizState = { ...state, inFlight, day, offline: false };
  if (shown.phase === 'loading' || shown.phase === 'stuck')
    return { ...wantQueue(counted), shown: { phase: 'loading' } };
  const next = ours && !verdict.comesBackToday ? counted : wantQueue(counted);
  if (shown.phase !== 'answered' || shown.id !== id) return next;
  const { question, response } = shown;
  return { ...next, shown: { phase: 'judged', question, id, response, verdict } };
}

export function whenKept(state: QuizState, id: string): QuizState {
  const { shown } = state;
  if (shown.phase !== 'answered' || shown.id !== id || shown.delivery !== 'sending') return state;
  return { ...state, shown: { ...shown, delivery: 'kept' } };
}

export function whenRefused(state: QuizState, id: string): QuizState {
  const { shown } = state;
  const next = { ...state, inFlight: state.inFlight.filter((each) => each.id !== id) };
  if (shown.phase === 'answered' && shown.id === id) return { ...next, shown: { ...shown, delivery: 'refused' } };
  return shown.phase === 'loading' ? wantQueue(next) : next;
}

type Waiting = { id: string; question: string };

/** Answers of an earlier visit still wait on this device: their questions are not asked a second time. */
export function whenFoundWaiting(state: QuizState, answers: readonly Waiting[], needsNetwork: NeedsNetwork): QuizState {
  const found = answers.filter(({ id }) => !state.inFlight.some((each) => each.id === id));
  const questions = found.map(({ question }) => question);
  const next: QuizState = {
    ...state,
    ahead: state.ahead.filter(({ id }) => !questions.includes(id)),
    inFlight: [...found, ...state.inFlight],
    stale: [...state.stale, ...questions],
  };
  const { shown } = state;
  return shown.phase === 'asking' && questions.includes(shown.question.id) ? showNext(next, needsNetwork) : next;
}
