import { sayCounted } from '../say.ts';
import { Compared } from './answered-recall.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PassageFold } from './passage-fold.tsx';
import { Prompt } from './prompt.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { QuizState, Revealed } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { rateOneself } from './rate-oneself.ts';
import { SectionLine } from './section-line.tsx';

const ratings = ['again', 'hard', 'good', 'easy'] as const;

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
      <div className="actions-gap" />
      <div className="actions">
        <div className="rate">
          <p className="rate-ask" id="rate">
            {words.rateAsk}
          </p>
          <fieldset className="rating" aria-labelledby="rate">
            {ratings.map((rating, at) => (
              <button
                className="rating-step"
                type="button"
                key={rating}
                onClick={() => rateOneself(session, shown, rating)}
              >
                <span className="rating-word">{words[rating]}</span>
                <span className="rating-when">
                  {rating === 'again' ? words.intervalToday : sayCounted(words.interval, reveal.intervals[rating])}
                </span>
                <span className="key" aria-hidden="true">
                  {at + 1}
                </span>
              </button>
            ))}
          </fieldset>
        </div>
      </div>
    </>
  );
}
