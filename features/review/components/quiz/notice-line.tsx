import type { Notice } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

/** Always there, so that a screen reader hears when it begins to say something. */
export function NoticeLine({ notice, words }: { notice: Notice | null; words: QuizWords }) {
  return (
    <p className="ask-how" role="status">
      {notice && ('text' in notice ? notice.text : words[notice.say])}
    </p>
  );
}
