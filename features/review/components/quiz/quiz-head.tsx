import { Icon } from '../../../../ui/icon.tsx';
import { say } from '../../../../ui/say.ts';
import type { QuizState } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

/** The way out, the day's line and the place in the day. What waits to be sent counts as done. */
export function QuizHead({ state, words }: { state: QuizState; words: QuizWords }) {
  const { day, inFlight } = state;
  const total = day.done + day.left.due + day.left.new;
  const done = Math.min(day.done + inFlight.length, total);
  return (
    <div className="quiz-head">
      <a className="quiz-leave" href="/today" aria-label={words.pause}>
        <Icon name="cross" />
      </a>
      <progress
        className="day-line"
        max={Math.max(total, 1)}
        value={done}
        aria-label={say(words.progress, { done, total })}
      />
      <p className="quiz-count">{say(words.count, { done, total })}</p>
    </div>
  );
}
