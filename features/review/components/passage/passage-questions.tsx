'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { sayCounted } from '../../../../ui/say.ts';
import type { QueueAnswer } from '../../api-types.ts';
import type { OfferedPassage } from '../../load-section-passages.ts';
import { callApi } from '../call-api.ts';
import type { OutboxWords } from '../outbox/outbox-words.ts';
import type { QuizWords } from '../quiz/quiz-words.ts';
import { useOpenedPassage } from './one-at-a-time.tsx';
import type { PassageQuizProps } from './passage-quiz.tsx';
import type { PassageWords } from './passage-words.ts';

type Props = {
  learnerId: string;
  section: string;
  passage: string;
  offered: Pick<OfferedPassage, 'open' | 'held'>;
  /** The language of `words`; the text around may be in another. */
  language: string;
  words: { passage: PassageWords; quiz: QuizWords; outbox: OutboxWords };
};

type Loaded = { Quiz: ComponentType<PassageQuizProps>; today: QueueAnswer };
type Stage = 'closed' | 'coming' | 'failed' | 'nothing' | 'done' | Loaded;

/** The questions of the passage above: a button, and in its place, once it was pressed, one question after another. */
export function PassageQuestions({ learnerId, section, passage, offered, language, words }: Props) {
  const [stage, setStage] = useState<Stage>('closed');
  const [left, setLeft] = useState(offered.open);
  const aside = useRef<HTMLElement>(null);
  const cameBack = useRef(false);
  const { opened, open: openHere } = useOpenedPassage();
  const said = words.passage;
  const address = `/api/queue?${new URLSearchParams({ section, passage })}`;
  const queue = () => callApi<QueueAnswer>(learnerId, address);

  // What had the focus went with the questions: it goes on to what stands in their place.
  useEffect(() => {
    if (typeof stage === 'object' || !cameBack.current) return;
    cameBack.current = false;
    aside.current?.querySelector<HTMLElement>('button, p')?.focus();
  }, [stage]);

  async function load() {
    openHere(passage);
    setStage('coming');
    const [script, reply] = await Promise.all([import('./passage-quiz.tsx').catch(() => null), queue()]);
    if (!script || !reply.ok) return setStage('failed');
    if (reply.body.questions.length === 0) return setStage('nothing');
    setStage({ Quiz: script.PassageQuiz, today: reply.body });
  }

  if (typeof stage === 'object' && opened === passage) {
    const { Quiz, today } = stage;
    const close = (next: 'closed' | 'done') => {
      cameBack.current = true;
      openHere(null);
      setStage(next);
    };
    const leave = (still: number) => {
      setLeft(still);
      close(still > 0 ? 'closed' : 'done');
    };
    return <Quiz {...{ learnerId, today, queue, words, language, leave }} whenDone={() => close('done')} />;
  }
  const quiet = stage === 'done' || stage === 'nothing' || stage === 'failed';
  return (
    <aside className="embedded" lang={language} ref={aside}>
      <div role="status">
        {quiet && (
          <p className="small quiet" tabIndex={-1}>
            {said[stage]}
          </p>
        )}
      </div>
      {stage !== 'done' && stage !== 'nothing' && left > 0 && (
        <button className="link link-touch small" type="button" aria-busy={stage === 'coming'} onClick={load}>
          {stage === 'coming' ? said.coming : sayCounted(said.try, left)}
        </button>
      )}
      {offered.held > 0 && <p className="note quiet">{sayCounted(said.held, offered.held)}</p>}
    </aside>
  );
}
