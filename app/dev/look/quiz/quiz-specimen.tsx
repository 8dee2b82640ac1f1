'use client';

import { AfterAnswer } from '../../../../features/review/components/quiz/after-answer.tsx';
import { Keyboard } from '../../../../features/review/components/quiz/keyboard.tsx';
import { QuestionTools } from '../../../../features/review/components/quiz/question-tools.tsx';
import { QuizBody } from '../../../../features/review/components/quiz/quiz-body.tsx';
import { QuizHead } from '../../../../features/review/components/quiz/quiz-head.tsx';
import type { QuizSession } from '../../../../features/review/components/quiz/quiz-session.ts';
import type { QuizWords } from '../../../../features/review/components/quiz/quiz-words.ts';
import { ReportDialog } from '../../../../features/review/components/quiz/report-dialog.tsx';
import { stateOf } from './specimens.ts';

const late = { AfterAnswer, Keyboard, QuestionTools, ReportDialog };

/** The quiz as it stands in one state; what is pressed changes nothing, and is sent nowhere. */
export function QuizSpecimen({ name, words }: { name: string; words: QuizWords }) {
  const state = stateOf(name);
  const nothing = () => undefined;
  const later = async () => undefined;
  const session: QuizSession = {
    ...{ first: () => state, state: () => state, subscribe: () => nothing, followOutbox: () => nothing },
    ...{ answer: nothing, reveal: later, rate: later, undo: later, suspend: later, bringBack: later },
    ...{ notice: () => false, next: () => false, woken: () => false, tryAgain: nothing },
  };
  return (
    <div className="shell shell-quiz">
      <main className="main" id="page_main" tabIndex={-1}>
        <QuizHead state={state} words={words} />
        <QuizBody state={state} session={session} words={words} late={late} />
      </main>
      <Keyboard shown={state.shown} words={words} />
    </div>
  );
}
