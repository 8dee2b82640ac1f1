import type {
  DayProgress,
  PublicResponse,
  QueueAnswer,
  QueueQuestion,
  RatingAnswer,
  RevealAnswer,
  ReviewAnswer,
  SuspendAnswer,
  UndoAnswer,
} from '../../api-types.ts';

import type { Missing } from './asking-type.ts';

/** `text` is what the learner wrote before the reveal. */
export type Revealed = { phase: 'revealed'; question: QueueQuestion; reveal: RevealAnswer; text: string };

type Given = { question: QueueQuestion; id: string; response: PublicResponse };

/** `sending` until the verdict; `kept` once it is clear that the verdict has to wait. */
export type Answered = Given & { phase: 'answered'; delivery: 'sending' | 'kept' | 'refused' };

export type Judged = Given & { phase: 'judged'; verdict: ReviewAnswer };

/** `stuck`: everything that can be asked now is answered, and the rest needs the network. */
export type Shown =
  | { phase: 'asking'; question: QueueQuestion }
  | Revealed
  | Answered
  | Judged
  | { phase: 'loading' | 'stuck' | 'done' };

/** Said in passing: one of the quiz's own sentences, or one that the server gave. */
export type Notice =
  | { say: Missing | 'undone' | 'undoWaits' | 'notDone' | 'passedOver' | 'reported' | 'suspended' | 'broughtBack' }
  | { text: string };

export type QuizState = {
  shown: Shown;
  /** Counts the questions shown: each gets fresh fields, the focus and a time of its own. */
  asks: number;
  /** Loaded and not shown yet, in the server's order. */
  ahead: readonly QueueQuestion[];
  day: DayProgress;
  /** Given and not acknowledged. */
  inFlight: readonly { id: string; question: string }[];
  /** Questions answered since the coming queue was asked for: it may hold them still. */
  stale: readonly string[];
  queue: 'idle' | 'wanted' | 'coming' | 'coming, wanted again';
  offline: boolean;
  /** The server said that nobody is signed in. */
  signedOut: boolean;
  /** What was asked of the server and is not answered yet. */
  acting: 'reveal' | 'rate' | 'undo' | 'suspend' | null;
  /** Suspended in this sitting and not brought back: the last one can be. */
  suspended: QueueQuestion | null;
  notice: Notice | null;
};

export type QuizAction =
  | { type: 'found-waiting'; answers: readonly { id: string; question: string }[] }
  | { type: 'revealed'; reveal: RevealAnswer; text: string }
  | { type: 'passed-over' }
  | { type: 'answered'; id: string; response: PublicResponse; goOn: boolean }
  | { type: 'acknowledged'; id: string; verdict: ReviewAnswer }
  | { type: 'kept' | 'refused'; id: string }
  | { type: 'next' }
  | { type: 'queue-asked' }
  | { type: 'queue-came'; queue: QueueAnswer }
  | { type: 'queue-failed'; signedOut: boolean }
  | { type: 'paused' | 'woken' }
  | { type: 'rated'; id: string; answer: RatingAnswer }
  | { type: 'undone'; answer: UndoAnswer }
  | { type: 'suspended' | 'brought-back'; answer: SuspendAnswer }
  | { type: 'acting'; acting: QuizState['acting'] }
  | { type: 'noticed'; notice: Notice | null };

/** A type of question that cannot be answered without the server. */
export type NeedsNetwork = (type: string) => boolean;
