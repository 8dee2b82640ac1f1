'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { steadyClock, wallClock } from '../../../../lib/browser/clock.ts';
import { newUuid } from '../../../../lib/browser/uuid-v7.ts';
import { whenBack } from '../../../../lib/browser/when-back.ts';
import type { QueueAnswer } from '../../api-types.ts';
import { OutboxNotice } from '../outbox/outbox-notice.tsx';
import { outboxOf } from '../outbox/outbox-of.ts';
import type { OutboxWords } from '../outbox/outbox-words.ts';
import { needsNetwork } from './asking-type-of.ts';
import { Keys } from './keys.tsx';
import { quizApi } from './quiz-api.ts';
import { QuizBody } from './quiz-body.tsx';
import { QuizHead } from './quiz-head.tsx';
import { createQuizSession } from './quiz-session.ts';
import type { QuizWords } from './quiz-words.ts';
import { useFocusOnChange } from './use-focus-on-change.ts';
import { useLateViews } from './use-late-views.ts';
import { useQuizKeys } from './use-quiz-keys.ts';

type Props = { learnerId: string; today: QueueAnswer; words: { quiz: QuizWords; outbox: OutboxWords } };

/** The day's questions, one after another. The first is in the page before any script runs. */
export function Quiz({ learnerId, today, words }: Props) {
  const [session] = useState(() =>
    createQuizSession(today, {
      ...{ learnerId, api: quizApi, needsNetwork, wallClock, steadyClock, newId: newUuid },
      outbox: () => outboxOf(learnerId),
      after: (ms, call) => void setTimeout(call, ms),
    }),
  );
  const state = useSyncExternalStore(session.subscribe, session.state, session.first);
  const { shown } = state;
  const { phase } = shown;
  useEffect(() => session.followOutbox(), [session]);
  useEffect(() => whenBack(session.woken), [session]);
  useEffect(() => {
    if (phase === 'done') window.location.assign('/today');
  }, [phase]);
  const late = useLateViews(phase);
  useFocusOnChange(state, late !== null);
  useQuizKeys(session, words.quiz);

  return (
    <>
      <main className="main" id="page_main" tabIndex={-1}>
        <QuizHead state={state} words={words.quiz} />
        <OutboxNotice learnerId={learnerId} words={words.outbox} />
        <QuizBody state={state} session={session} words={words.quiz} late={late} />
      </main>
      <aside className="margin margin-keys" aria-labelledby="keyboard">
        <h2 className="label-heading" id="keyboard">
          {words.quiz.keyboard}
        </h2>
        <Keys shown={shown} words={words.quiz} />
      </aside>
      {late && 'question' in shown && (
        <late.ReportDialog key={shown.question.id} question={shown.question} session={session} words={words.quiz} />
      )}
      <dialog className="dialog" id="keyboard_help" aria-labelledby="keyboard_help_title">
        <h2 className="heading" id="keyboard_help_title">
          {words.quiz.keyboard}
        </h2>
        <Keys shown={shown} words={words.quiz} />
        <form className="button-row" method="dialog">
          <button className="button" type="submit">
            {words.quiz.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
