import { Keys } from './keys.tsx';
import type { Shown } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';

/** The keys that work now: in the margin of a wide page, and in a dialog on request. */
export function Keyboard({ shown, words }: { shown: Shown; words: QuizWords }) {
  return (
    <>
      <aside className="margin margin-keys" aria-labelledby="keyboard">
        <h2 className="label-heading" id="keyboard">
          {words.keyboard}
        </h2>
        <Keys shown={shown} words={words} />
      </aside>
      <dialog className="dialog" id="keyboard_help" aria-labelledby="keyboard_help_title">
        <h2 className="heading" id="keyboard_help_title">
          {words.keyboard}
        </h2>
        <Keys shown={shown} words={words} />
        <form className="button-row" method="dialog">
          <button className="button" type="submit">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
