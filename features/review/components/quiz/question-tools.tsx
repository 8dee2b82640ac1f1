import { openDialog } from './open-dialog.ts';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { UndoButton } from './undo-button.tsx';

type Props = { state: QuizState; session: QuizSession; words: QuizWords; undo: string };

/** What can be done about a question besides answering it, quietly; `undo` says what would be taken back. */
export function QuestionTools({ state, session, words, undo }: Props) {
  return (
    <div className="button-row tools">
      <UndoButton state={state} session={session}>
        {undo}
      </UndoButton>
      <button className="button button-quiet" type="button" onClick={() => reportProblem(session)}>
        {words.report}
      </button>
    </div>
  );
}

/** Its script comes while the first question is read; without a network it may not be there. */
export function reportProblem(session: QuizSession): void {
  if (!openDialog('report')) session.notice({ say: 'notDone' });
}
