'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { steadyClock, wallClock } from '../../../../lib/browser/clock.ts';
import { newUuid } from '../../../../lib/browser/uuid-v7.ts';
import { whenBack } from '../../../../lib/browser/when-back.ts';
import type { QueueAnswer } from '../../api-types.ts';
import { outboxOf } from '../outbox/outbox-of.ts';
import { needsNetwork } from './asking-type-of.ts';
import { createQuizSession, type QuizApi, type QuizSession } from './quiz-session.ts';
import type { QuizState } from './quiz-state.ts';
import { useFocusOnChange } from './use-focus-on-change.ts';
import { type LateViews, useLateViews } from './use-late-views.ts';
import { useQuizKeys } from './use-quiz-keys.ts';

type Sitting = {
  learnerId: string;
  /** The first questions; more come by `api`. */
  today: QueueAnswer;
  api: QuizApi;
  /** Brings the start of a new question into view. */
  toTop: () => void;
  whenDone: () => void;
};

/** One sitting on a page: its state, its keys, its focus, and what waits to be sent. */
export function useQuiz({ learnerId, today, api, toTop, whenDone }: Sitting): {
  session: QuizSession;
  state: QuizState;
  late: LateViews | null;
} {
  const [session] = useState(() =>
    createQuizSession(today, {
      ...{ learnerId, api, needsNetwork, wallClock, steadyClock, newId: newUuid },
      outbox: () => outboxOf(learnerId),
      after: (ms, call) => void setTimeout(call, ms),
    }),
  );
  const state = useSyncExternalStore(session.subscribe, session.state, session.first);
  const { phase } = state.shown;
  useEffect(() => session.followOutbox(), [session]);
  useEffect(() => whenBack(session.woken), [session]);
  useEffect(() => {
    if (phase === 'done') whenDone();
  }, [phase, whenDone]);
  const late = useLateViews(phase);
  useFocusOnChange(state, late !== null, toTop);
  useQuizKeys(session);
  return { session, state, late };
}
