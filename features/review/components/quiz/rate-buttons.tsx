import type { ReviewAnswer } from '../../api-types.ts';
import type { QuizSession } from './quiz-session.ts';
import type { QuizWords } from './quiz-words.ts';

const steps = [
  { rating: 'again', word: 'guessed', key: 1 },
  { rating: 'hard', word: 'hard', key: 2 },
  { rating: 'easy', word: 'easy', key: 4 },
] as const;

type Props = { verdict: ReviewAnswer; session: QuizSession; words: QuizWords };

/** One tap after a right answer; a second one on the same button takes it back to good. */
export function RateButtons({ verdict, session, words }: Props) {
  return (
    <fieldset className="button-row" aria-label={words.sayMore}>
      {steps.map(({ rating, word, key }) => {
        const pressed = verdict.rating === rating;
        return (
          <button
            className="button button-line"
            type="button"
            key={rating}
            aria-pressed={pressed}
            onClick={() => void session.rate(pressed ? 'good' : rating)}
          >
            {words[word]}{' '}
            <span className="key" aria-hidden="true">
              {key}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
