import type { ReactNode } from 'react';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';

type Props = { state: QuizState; session: QuizSession; children: ReactNode };

/** Takes back the latest answer of the day, if there is one. */
export function UndoButton({ state, session, children }: Props) {
  if (state.day.latest === null) return null;
  return (
    <button
      className="button button-quiet"
      type="button"
      aria-busy={state.acting === 'undo' || undefined}
      onClick={() => void session.undo()}
    >
      {children}
    </button>
  );
}
