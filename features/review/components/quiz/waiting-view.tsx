import type { QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

type Props = { phase: 'loading' | 'stuck' | 'done'; state: QuizState; session: QuizSession; words: QuizWords };

/** Nothing to ask at the moment: more is coming, or needs the network, or the day is done. */
export function WaitingView({ phase, state, session, words }: Props) {
  if (phase === 'loading')
    return (
      <p className="lead quiet" role="status">
        {words.loading}
      </p>
    );
  const stuck = phase === 'stuck';
  return (
    <div className="empty">
      <h1 className="title" id="ask" tabIndex={-1}>
        {stuck ? words.stuckTitle : words.doneTitle}
      </h1>
      {stuck && <p className="lead quiet">{words.stuckText}</p>}
      <div className="button-row">
        {stuck && (
          <button className="button button-line" type="button" onClick={session.tryAgain}>
            {words.tryAgain}
          </button>
        )}
        {state.signedOut && (
          <a className="button" href="/sign-in">
            {words.signIn}
          </a>
        )}
        <a className="button button-quiet" href="/today">
          {words.backToToday}
        </a>
      </div>
    </div>
  );
}
