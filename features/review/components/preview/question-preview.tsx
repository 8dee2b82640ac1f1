'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Explained, PublicResponse, QueueQuestion } from '../../api-types.ts';
import type { Missing } from '../quiz/asking-type.ts';
import { askingTypeOf } from '../quiz/asking-type-of.ts';
import { NoticeLine } from '../quiz/notice-line.tsx';
import { Prompt } from '../quiz/prompt.tsx';
import type { QuizWords } from '../quiz/quiz-words.ts';
import { SectionLine } from '../quiz/section-line.tsx';
import { TriedView } from './tried-view.tsx';

type Props = {
  question: QueueQuestion;
  /** Grades a response without recording it; null when the question is not whole enough to be graded. */
  grade: (response: PublicResponse) => Promise<Explained | null>;
  words: QuizWords;
  /** What the preview says besides the quiz. */
  sentences: { notGraded: string; again: string };
};

export type Tried = { response: PublicResponse; verdict: Explained };

/** A question as a learner is asked it, to be tried: the same fields and the same verdict as in the quiz. */
export function QuestionPreview({ question, grade, words, sentences }: Props) {
  const { Fields, read, missing, selfRated } = askingTypeOf(question.type);
  const [tried, setTried] = useState<Tried | null>(null);
  const [said, setSaid] = useState<{ say: Missing } | { text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tried) outcome.current?.focus();
  }, [tried]);

  async function give(response: PublicResponse): Promise<void> {
    setBusy(true);
    const verdict = await grade(response);
    setBusy(false);
    setSaid(verdict ? null : { text: sentences.notGraded });
    if (verdict) setTried({ response, verdict });
  }

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (busy) return;
    const response = read(new FormData(event.currentTarget));
    if (response === null) setSaid({ say: missing });
    else void give(selfRated ? { ...response, rating: 'good' } : response);
  }

  if (tried)
    return (
      <div ref={outcome} tabIndex={-1}>
        <TriedView
          {...{ question, tried, words }}
          rate={(rating) => void give({ ...tried.response, rating })}
          again={sentences.again}
          onAgain={() => setTried(null)}
        />
      </div>
    );
  return (
    <>
      <SectionLine question={question} />
      <form method="dialog" noValidate onSubmit={submit} ref={form}>
        <Fields question={question} heading={<Prompt question={question} as="h3" />} words={words} />
      </form>
      <NoticeLine notice={said} words={words} />
      <div className="button-row preview-actions">
        <button
          className="button"
          type="button"
          aria-busy={busy || undefined}
          onClick={() => form.current?.requestSubmit()}
        >
          {selfRated ? words.reveal : words.answer}
        </button>
        <button className="button button-quiet" type="button" onClick={() => void give({ unknown: true })}>
          {words.unknown}
        </button>
      </div>
    </>
  );
}
