import { useEffect, useRef, useState } from 'react';
import type { QueueQuestion } from '../../../review/api-types.ts';
import type { EditorApi, Fields } from './editor-api.ts';
import type { DraftFault } from './faults.ts';

/** A pause in the typing after which the server is asked, ms. */
const pause = 350;

type Seen = {
  /** What was looked at last. */
  of: Fields | null;
  faults: readonly DraftFault[];
  /** As a learner is asked it; the last one that could be shown. */
  question: QueueQuestion | null;
  /** Whether that one is of what is written now. */
  current: boolean;
  /** Counts what was looked at, so that a preview begins anew. */
  looks: number;
  /** Why the server did not look. */
  refused: string | null;
};

const nothingYet: Seen = { of: null, faults: [], question: null, current: false, looks: 0, refused: null };

/** Lets the server look at what is written, whenever the typing pauses. */
export function useLook(fields: Fields, language: string, look: EditorApi['look']): Seen {
  const [seen, setSeen] = useState<Seen>(nothingYet);
  const asked = useRef(0);
  useEffect(() => {
    const mine = ++asked.current;
    const timer = setTimeout(
      async () => {
        const reply = await look(fields, language).catch(() => null);
        if (asked.current !== mine || reply === null) return;
        setSeen((before) => {
          if (!reply.ok) return { ...before, refused: reply.say };
          const { faults, question } = reply;
          const looks = before.looks + 1;
          const shown = { question: question ?? before.question, current: question !== null };
          return { of: fields, faults, ...shown, looks, refused: null };
        });
      },
      mine === 1 ? 0 : pause,
    );
    return () => clearTimeout(timer);
  }, [fields, language, look]);
  return seen;
}
