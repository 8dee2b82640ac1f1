import type { NeedsNetwork, QuizAction, QuizState } from './quiz-state.ts';
import { show, showNext, wantQueue } from './show-next.ts';
import { dayOf } from './start-quiz.ts';
import { whenAcknowledged, whenAnswered, whenFoundWaiting, whenKept, whenRefused } from './when-answered.ts';
import { whenPaused, whenQueueAsked, whenQueueCame, whenQueueFailed, whenWoken } from './when-queue-changes.ts';
import { whenBroughtBack, whenSuspended } from './when-suspended.ts';

/** What the quiz shows after everything that can happen. Pure: what has to be done about it is quiz-session's. */
export function reduceQuiz(state: QuizState, action: QuizAction, needsNetwork: NeedsNetwork): QuizState {
  const { shown } = state;
  switch (action.type) {
    case 'found-waiting':
      return whenFoundWaiting(state, action.answers, needsNetwork);
    case 'answered':
      return whenAnswered(state, action, needsNetwork);
    case 'acknowledged':
      return whenAcknowledged(state, action.id, action.verdict);
    case 'kept':
      return whenKept(state, action.id);
    case 'refused':
      return whenRefused(state, action.id);
    case 'queue-asked':
      return whenQueueAsked(state);
    case 'queue-came':
      return whenQueueCame(state, action.queue, needsNetwork);
    case 'queue-failed':
      return whenQueueFailed(state, action.signedOut);
    case 'paused':
      return whenPaused(state);
    case 'woken':
      return whenWoken(state);
    case 'acting':
      return { ...state, acting: action.acting };
    case 'noticed':
      return { ...state, notice: action.notice };
    case 'next':
      if (shown.phase !== 'judged' && !(shown.phase === 'answered' && shown.delivery !== 'sending')) return state;
      return showNext(state, needsNetwork);
    case 'revealed': {
      if (shown.phase !== 'asking') return state;
      const { reveal, text } = action;
      return { ...state, shown: { phase: 'revealed', question: shown.question, reveal, text }, notice: null };
    }
    case 'passed-over': {
      if (shown.phase !== 'asking') return state;
      const next = showNext({ ...state, offline: true, ahead: [shown.question, ...state.ahead] }, needsNetwork);
      return { ...next, notice: { say: 'passedOver' } };
    }
    case 'rated': {
      const next = wantQueue(state);
      if (shown.phase !== 'judged' || shown.id !== action.id) return next;
      return { ...next, shown: { ...shown, verdict: { ...shown.verdict, ...action.answer } }, notice: null };
    }
    case 'suspended':
      return whenSuspended(state, action.answer, needsNetwork);
    case 'brought-back':
      return whenBroughtBack(state, action.answer);
    case 'undone': {
      const interrupted = shown.phase === 'asking' || shown.phase === 'revealed' ? [shown.question] : [];
      const next = { ...state, day: dayOf(action.answer), ahead: [...interrupted, ...state.ahead] };
      return { ...show(wantQueue(next), action.answer.question), notice: { say: 'undone' } };
    }
  }
}
