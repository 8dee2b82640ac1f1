'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { QueueAnswer } from '../../api-types.ts';
import type { OutboxWords } from '../outbox/outbox-words.ts';
import { quizApiOf } from '../quiz/quiz-api.ts';
import { QuizBody } from '../quiz/quiz-body.tsx';
import type { QuizApi } from '../quiz/quiz-session.ts';
import type { QuizWords } from '../quiz/quiz-words.ts';
import { useQuiz } from '../quiz/use-quiz.ts';
import type { PassageWords } from './passage-words.ts';

export type PassageQuizProps = {
  learnerId: string;
  today: QueueAnswer;
  queue: QuizApi['queue'];
  words: { passage: PassageWords; quiz: QuizWords; outbox: OutboxWords };
  language: string;
  /** Puts the questions away, of which so many are still to be answered. */
  leave: (left: number) => void;
  whenDone: () => void;
};

/** A sitting with the questions of one passage, on the page where it is read. */
export function PassageQuiz({ learnerId, today, queue, words, language, leave, whenDone }: PassageQuizProps) {
  const top = useRef<HTMLElement>(null);
  const toTop = useCallback(() => top.current?.scrollIntoView({ block: 'nearest' }), []);
  const quiz = useQuiz({ learnerId, today, api: { ...quizApiOf(learnerId), queue }, toTop, whenDone });
  const { session, late } = quiz;
  const { shown, day } = quiz.state;
  useEffect(() => document.getElementById('ask')?.focus(), []);
  return (
    <aside className="embedded embedded-open" lang={language} ref={top}>
      <QuizBody {...quiz} words={words.quiz} />
      {late && 'question' in shown && (
        <late.ReportDialog
          key={shown.question.id}
          {...{ learnerId, session }}
          question={shown.question}
          words={words.quiz}
        />
      )}
      <button className="link link-touch small" type="button" onClick={() => leave(day.left.due + day.left.new)}>
        {words.passage.close}
      </button>
    </aside>
  );
}
