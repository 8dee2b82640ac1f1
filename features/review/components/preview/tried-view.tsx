import { useState } from 'react';
import type { QueueQuestion } from '../../api-types.ts';
import { Answered } from '../quiz/answered.tsx';
import { Compared } from '../quiz/answered-recall.tsx';
import { AskedPrompt } from '../quiz/asked-prompt.tsx';
import { askingTypeOf } from '../quiz/asking-type-of.ts';
import { PassageFold } from '../quiz/passage-fold.tsx';
import type { QuizWords } from '../quiz/quiz-words.ts';
import { RatingFields } from '../quiz/rating-fields.tsx';
import { VerdictText } from '../quiz/verdict-text.tsx';
import type { Tried } from './question-preview.tsx';

type Props = {
  question: QueueQuestion;
  tried: Tried;
  words: QuizWords;
  rate: (rating: string) => void;
  again: string;
  onAgain: () => void;
};

/** What a learner is shown after the answer; where they rate themselves, they compare first. */
export function TriedView({ question, tried: { response, verdict }, words, rate, again, onAgain }: Props) {
  const [rated, setRated] = useState(false);
  const compares = askingTypeOf(question.type).selfRated === true && !rated && !('unknown' in response);
  const text = 'text' in response ? String(response.text) : '';
  const says = verdict.model === undefined ? {} : { model: verdict.model, points: verdict.points ?? [] };
  return (
    <>
      <AskedPrompt question={question} />
      {compares ? (
        <>
          <Compared {...says} language={question.language} text={text} words={words} />
          <PassageFold passage={verdict.passage} language={question.language} open={false} words={words} />
          <RatingFields
            intervals={null}
            words={words}
            rate={(rating) => {
              setRated(true);
              rate(rating);
            }}
          />
        </>
      ) : (
        <>
          <Answered question={question} response={response} verdict={verdict} words={words} />
          <section className="verdict stack section-gap" aria-labelledby="verdict">
            <VerdictText heading="p" verdict={verdict} language={question.language} words={words} />
          </section>
        </>
      )}
      <div className="button-row preview-actions">
        <button className="button button-line" type="button" onClick={onAgain}>
          {again}
        </button>
      </div>
    </>
  );
}
