'use client';

import type { QueueAnswer } from '../../api-types.ts';
import { OutboxNotice } from '../outbox/outbox-notice.tsx';
import type { OutboxWords } from '../outbox/outbox-words.ts';
import { quizApiOf } from './quiz-api.ts';
import { QuizBody } from './quiz-body.tsx';
import { QuizHead } from './quiz-head.tsx';
import type { QuizWords } from './quiz-words.ts';
import { useQuiz } from './use-quiz.ts';

type Props = { learnerId: string; today: QueueAnswer; words: { quiz: QuizWords; outbox: OutboxWords } };

const toTop = () => window.scrollTo(0, 0);
const leave = () => window.location.assign('/today');

/** The day's questions, one after another. The first is in the page before any script runs. */
export function Quiz({ learnerId, today, words }: Props) {
  const { session, state, late } = useQuiz({
    ...{ learnerId, today, api: quizApiOf(learnerId) },
    ...{ toTop, whenDone: leave },
  });
  const { shown } = state;

  return (
    <>
      <main className="main" id="page_main" tabIndex={-1}>
        <QuizHead state={state} words={words.quiz} />
        <OutboxNotice learnerId={learnerId} words={words.outbox} />
        <QuizBody state={state} session={session} words={words.quiz} late={late} />
      </main>
      {late && <late.Keyboard shown={shown} words={words.quiz} />}
      {late && 'question' in shown && (
        <late.ReportDialog
          key={shown.question.id}
          {...{ learnerId, session }}
          question={shown.question}
          words={words.quiz}
        />
      )}
    </>
  );
}
