import { Compared } from './answered-recall.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PassageFold } from './passage-fold.tsx';
import { Prompt } from './prompt.tsx';
import { QuestionTools } from './question-tools.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState, Revealed } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { rateOneself } from './rate-oneself.ts';
import { RatingFields } from './rating-fields.tsx';
import { SectionLine } from './section-line.tsx';

type Props = { shown: Revealed; state: QuizState; session: QuizSession; words: QuizWords };

export function RevealedView({ shown, state, session, words }: Props) {
  const { question, reveal, text } = shown;
  return (
    <>
      <SectionLine question={question} />
      <Prompt question={question} />
      <Compared {...reveal} language={question.language} text={text} words={words} />
      <PassageFold passage={reveal.passage} language={question.language} open={false} words={words} />
      <NoticeLine notice={state.notice} words={words} />
      <QuestionTools state={state} session={session} words={words} undo={words.undoLast} />
      <div className="actions-gap" />
      <div className="actions">
        <RatingFields
          intervals={reveal.intervals}
          words={words}
          rate={(rating) => rateOneself(session, shown, rating)}
        />
      </div>
    </>
  );
}
