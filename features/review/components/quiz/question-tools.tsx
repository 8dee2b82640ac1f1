import { openDialog } from './open-dialog.ts';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { sayWhy } from './say-why.ts';
import { UndoButton } from './undo-button.tsx';

type Props = { state: QuizState; session: QuizSession; words: QuizWords; undo: string };

/** What can be done about a question besides answering it, quietly; `undo` says what would be taken back. */
export function QuestionTools({ state, session, words, undo }: Props) {
  const busy = { 'aria-busy': state.acting === 'suspend' || undefined };
  return (
    <div className="button-row tools">
      <UndoButton state={state} session={session}>
        {undo}
      </UndoButton>
      {state.shown.phase !== 'judged' && (
        <button className="button button-quiet" type="button" data-tool="why" onClick={() => tellWhy(session, words)}>
          {words.askWhy}
        </button>
      )}
      {isSuspended(state) || (
        <button
          className="button button-quiet"
          type="button"
          {...busy}
          data-tool="suspend"
          onClick={() => void session.suspend()}
        >
          {words.suspend}
        </button>
      )}
      {state.suspended && (
        <button
          className="button button-quiet"
          type="button"
          {...busy}
          data-tool={isSuspended(state) ? 'suspend' : undefined}
          onClick={() => void session.bringBack()}
        >
          {isSuspended(state) ? words.bringBack : words.bringBackLast}
        </button>
      )}
      <button className="button button-quiet" type="button" data-tool="report" onClick={() => reportProblem(session)}>
        {words.report}
      </button>
    </div>
  );
}

/** Whether what is on the page is what was suspended last. */
export const isSuspended = ({ shown, suspended }: QuizState) =>
  suspended !== null && 'question' in shown && shown.question.id === suspended.id;

/** Says why the question is asked today. */
function tellWhy(session: QuizSession, words: QuizWords): void {
  const { shown, day } = session.state();
  const text = 'question' in shown && sayWhy(shown.question, day.studyDay, words);
  if (text) session.notice({ text });
}

/** Its script comes while the first question is read; without a network it may not be there. */
function reportProblem(session: QuizSession): void {
  if (!openDialog('report')) session.notice({ say: 'notDone' });
}
