'use client';

import { useEffect } from 'react';
import { keepChoice, zonePutOff } from '../../../../lib/browser/kept-choice.ts';
import { forgetOutbox } from '../../../../lib/browser/outbox/forget-outbox.ts';

/** Shows nothing: what this browser kept for a learner whose account is deleted goes, too; that of others stays. */
export function ForgetOnDevice({ learnerId }: { learnerId: string }) {
  useEffect(() => {
    keepChoice(zonePutOff(learnerId), null);
    // Where nothing can be kept, there is nothing to forget.
    forgetOutbox(learnerId).catch(() => {});
  }, [learnerId]);
  return null;
}
