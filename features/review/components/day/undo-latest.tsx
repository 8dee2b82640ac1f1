'use client';

import { useEffect, useRef, useState } from 'react';
import { quizApiOf } from '../quiz/quiz-api.ts';

type Props = { learnerId: string; answer: string; words: { undo: string; failed: string } };

/** Takes back the last answer of the day and asks it anew; by its button or by the key U. */
export function UndoLatest({ learnerId, answer, words }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const button = useRef<HTMLButtonElement>(null);

  async function undo() {
    if (busy) return;
    setBusy(true);
    const reply = await quizApiOf(learnerId).undo(answer);
    if (reply.ok) return window.location.assign('/today/quiz');
    setFailure(reply.detail ?? words.failed);
    setBusy(false);
  }

  useEffect(() => {
    function press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
      if (key.toLowerCase() !== 'u' || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
      button.current?.click();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  return (
    <>
      <button className="button button-quiet" type="button" ref={button} aria-busy={busy} onClick={() => void undo()}>
        {words.undo}
      </button>
      <p className="small" role="status">
        {failure}
      </p>
    </>
  );
}
