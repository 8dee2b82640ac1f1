import { sayCounted } from '../../../../ui/say.ts';
import type { Intervals } from '../../api-types.ts';
import type { QuizWords } from './quiz-words.ts';

const ratings = ['again', 'hard', 'good', 'easy'] as const;
type Rating = (typeof ratings)[number];

type Props = {
  /** When the question would come back; null where nothing is recorded. */
  intervals: Intervals | null;
  words: QuizWords;
  rate: (rating: Rating) => void;
};

/** How well the learner knew it, in their own judgement. */
export function RatingFields({ intervals, words, rate }: Props) {
  const when = (rating: Rating, of: Intervals) =>
    rating === 'again' ? words.intervalToday : sayCounted(words.interval, of[rating]);
  return (
    <div className="rate">
      <p className="rate-ask" id="rate">
        {words.rateAsk}
      </p>
      <fieldset className="rating" aria-labelledby="rate">
        {ratings.map((rating, at) => (
          <button className="rating-step" type="button" key={rating} onClick={() => rate(rating)}>
            <span className="rating-word">{words[rating]}</span>
            {intervals && <span className="rating-when">{when(rating, intervals)}</span>}
            <span className="key" aria-hidden="true">
              {at + 1}
            </span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
