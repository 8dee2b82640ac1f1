import type { ReactNode } from 'react';
import { AskedPrompt } from './asked-prompt.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { Answered as Given } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

type Props = {
  shown: Given;
  session: QuizSession;
  words: QuizWords;
  /** What was given, where the script that shows it has come. */
  children?: ReactNode;
};

/** The answer has no verdict yet, or the server would not have it: it says so, and the way on is open. */
export function KeptView({ shown: { question, delivery }, session, words, children }: Props) {
  const refused = delivery === 'refused';
  return (
    <>
      <AskedPrompt question={question} />
      {children}
      <section className="verdict stack section-gap" id="outcome" aria-labelledby="verdict" tabIndex={-1}>
        <h1 className="heading" id="verdict">
          {refused ? words.refusedTitle : words.keptTitle}
        </h1>
        <p className="prose">{refused ? words.refusedText : words.keptText}</p>
      </section>
      <div className="actions-gap" />
      <div className="actions actions-stay">
        <button className="button" type="button" onClick={session.next}>
          {words.next}
        </button>
      </div>
    </>
  );
}
