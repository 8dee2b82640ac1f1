import type { FormEvent } from 'react';
import { askingTypeOf } from './asking-type-of.ts';
import { NoticeLine } from './notice-line.tsx';
import { Prompt } from './prompt.tsx';
import type { QuizSession } from './quiz-session.ts';
import type { Answered, QuizState, Shown } from './quiz-state.ts';
import type { QuizWords } from './quiz-words.ts';
import { SectionLine } from './section-line.tsx';
import type { LateViews } from './use-late-views.ts';

type Asking = Extract<Shown, { phase: 'asking' }> | Answered;
type Props = { shown: Asking; state: QuizState; session: QuizSession; words: QuizWords; late: LateViews | null };

/** The question with its fields. They stay as they are while the answer is on its way, so nothing jumps. */
export function AskingView({ shown: { question, phase }, state, session, words, late }: Props) {
  const { Fields, read, missing, selfRated } = askingTypeOf(question.type);
  const busy = phase === 'answered' || state.acting === 'reveal';

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const response = read(form);
    if (response === null) session.notice({ say: missing });
    else if (selfRated) void session.reveal(String(form.get('text') ?? '').trim());
    else session.answer(response);
  }

  const doing = selfRated ? words.revealing : words.answering;
  return (
    <>
      <SectionLine question={question} />
      {/* Of this method a form goes nowhere: Enter in a field before the script runs must not load the page anew. */}
      <form id="asking" method="dialog" noValidate onSubmit={submit}>
        <Fields question={question} heading={<Prompt question={question} />} words={words} />
      </form>
      <NoticeLine notice={state.notice} words={words} />
      <div className="tools-place">
        {late && <late.QuestionTools state={state} session={session} words={words} undo={words.undoLast} />}
      </div>
      <div className="actions-gap" />
      <div className="actions">
        {/* Not a submit button: pressed before the script runs, it must not load the page anew and lose the choice. */}
        <button className="button" type="button" aria-busy={busy || undefined} onClick={submitAsking}>
          {busy ? doing : selfRated ? words.reveal : words.answer}
        </button>
        <button className="button button-quiet" type="button" onClick={() => session.answer({ unknown: true })}>
          {words.unknown}
        </button>
      </div>
    </>
  );
}

/** As the Answer button does; also for the key. */
export function submitAsking(): void {
  const form = document.getElementById('asking');
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
