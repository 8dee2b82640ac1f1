import type {
  PublicResponse,
  QueueAnswer,
  QueueQuestion,
  RatingAnswer,
  RevealAnswer,
  SuspendAnswer,
  UndoAnswer,
} from '../../api-types.ts';
import type { Reply } from '../call-api.ts';
import type { AnswerOutbox } from '../outbox/outbox-of.ts';
import { reduceQuiz } from './quiz-reducer.ts';
import type { NeedsNetwork, Notice, QuizAction, QuizState } from './quiz-state.ts';
import { startQuiz } from './start-quiz.ts';

export type QuizApi = {
  queue: () => Promise<Reply<QueueAnswer>>;
  reveal: (question: QueueQuestion) => Promise<Reply<RevealAnswer>>;
  rate: (answer: string, rating: string) => Promise<Reply<RatingAnswer>>;
  undo: (answer: string) => Promise<Reply<UndoAnswer>>;
  suspend: (question: string, suspended: boolean) => Promise<Reply<SuspendAnswer>>;
};

type Surroundings = {
  learnerId: string;
  outbox: () => Pick<AnswerOutbox, 'put' | 'wake' | 'state' | 'subscribe' | 'onAccepted'>;
  api: QuizApi;
  needsNetwork: NeedsNetwork;
  wallClock: () => number;
  steadyClock: () => number;
  newId: (now: number) => string;
  after: (ms: number, call: () => void) => void;
};

export type QuizSession = ReturnType<typeof createQuizSession>;

const longestMs = 600_000;
const patienceMs = 2_500;
const retryMs = 10_000;

/** One sitting: holds the state, carries out what follows from it, and gives every answer its id and its duration. */
export function createQuizSession(today: QueueAnswer, around: Surroundings) {
  const first = startQuiz(today);
  let state = first;
  let shownAt = around.steadyClock();
  const watchers = new Set<() => void>();

  /** False when nothing follows from it in this state: a second press of a button, a late timer. */
  function dispatch(action: QuizAction): boolean {
    const before = state;
    state = reduceQuiz(state, action, around.needsNetwork);
    if (state === before) return false;
    if (state.asks !== before.asks) shownAt = around.steadyClock();
    if (state.queue === 'wanted') void loadQueue();
    for (const watch of watchers) watch();
    return true;
  }

  async function loadQueue(): Promise<void> {
    dispatch({ type: 'queue-asked' });
    const reply = await around.api.queue();
    if (reply.ok) dispatch({ type: 'queue-came', queue: reply.body });
    else {
      dispatch({ type: 'queue-failed', signedOut: reply.status === 401 });
      around.after(retryMs, () => state.shown.phase === 'stuck' && dispatch({ type: 'woken' }));
    }
  }

  function followOutbox(): () => void {
    const outbox = around.outbox();
    let paused = false;
    const look = () => {
      const { waiting, refused, pause } = outbox.state();
      const answers = waiting.map(({ id, body }) => ({ id, question: String(body.questionId) }));
      dispatch({ type: 'found-waiting', answers });
      for (const { id } of refused) dispatch({ type: 'refused', id });
      if (paused !== (pause !== null)) dispatch({ type: paused ? 'woken' : 'paused' });
      paused = pause !== null;
    };
    const stops = [
      outbox.subscribe(look),
      outbox.onAccepted((id, verdict) => dispatch({ type: 'acknowledged', id, verdict })),
    ];
    look();
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** One request at a time, its button busy meanwhile; what goes wrong is said. */
  async function act<Body>(acting: QuizState['acting'], call: () => Promise<Reply<Body>>): Promise<Reply<Body> | null> {
    if (state.acting) return null;
    dispatch({ type: 'acting', acting });
    const reply = await call();
    dispatch({ type: 'acting', acting: null });
    if (!reply.ok) notice(reply.detail === null ? { say: 'notDone' } : { text: reply.detail });
    return reply;
  }

  const notice = (it: Notice | null) => dispatch({ type: 'noticed', notice: it });

  function answer(response: PublicResponse, goOn = false): void {
    const { shown } = state;
    const now = around.wallClock();
    const id = around.newId(now);
    const durationMs = Math.min(Math.max(Math.round(around.steadyClock() - shownAt), 0), longestMs);
    if (!('question' in shown) || !dispatch({ type: 'answered', id, response, goOn })) return;
    const { id: questionId, versionId, language } = shown.question;
    const body = { id, questionId, versionId, response, durationMs, language };
    void around.outbox().put({ learnerId: around.learnerId, id, body, at: now });
    around.after(patienceMs, () => dispatch({ type: 'kept', id }));
  }

  async function reveal(text: string): Promise<void> {
    const { shown } = state;
    if (shown.phase !== 'asking') return;
    const { question } = shown;
    const reply = await act('reveal', () => around.api.reveal(question));
    if (!reply || state.shown !== shown) return;
    if (reply.ok) dispatch({ type: 'revealed', reveal: reply.body, text });
    else if (reply.status === 0) dispatch({ type: 'passed-over' });
  }

  async function rate(rating: string): Promise<void> {
    const { shown } = state;
    if (shown.phase !== 'judged') return;
    const reply = await act('rate', () => around.api.rate(shown.id, rating));
    if (reply?.ok) dispatch({ type: 'rated', id: shown.id, answer: reply.body });
  }

  async function undo(): Promise<void> {
    const { latest } = state.day;
    if (state.inFlight.length > 0) return void notice({ say: 'undoWaits' });
    if (latest === null) return;
    const reply = await act('undo', () => around.api.undo(latest));
    if (reply?.ok) dispatch({ type: 'undone', answer: reply.body });
  }

  async function suspend(): Promise<void> {
    const { shown, suspended } = state;
    if (!('question' in shown) || shown.question.id === suspended?.id) return;
    const { id } = shown.question;
    const reply = await act('suspend', () => around.api.suspend(id, true));
    if (reply?.ok) dispatch({ type: 'suspended', answer: reply.body });
  }

  async function bringBack(): Promise<void> {
    const { suspended } = state;
    if (!suspended) return;
    const reply = await act('suspend', () => around.api.suspend(suspended.id, false));
    if (reply?.ok) dispatch({ type: 'brought-back', answer: reply.body });
  }

  return {
    first: () => first,
    state: () => state,
    subscribe: (watch: () => void): (() => void) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    followOutbox,
    ...{ answer, reveal, rate, undo, suspend, bringBack, notice },
    next: () => dispatch({ type: 'next' }),
    /** The network or the person is back. */
    woken: () => dispatch({ type: 'woken' }),
    tryAgain: () => {
      void around.outbox().wake();
      dispatch({ type: 'woken' });
    },
  };
}
