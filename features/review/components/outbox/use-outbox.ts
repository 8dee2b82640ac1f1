'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { emptyOutbox, type OutboxState } from '../../../../lib/browser/outbox/outbox.ts';
import { outboxOf } from './outbox-of.ts';

/** What waits of this learner; nothing on the server and until the browser has looked. */
export function useOutbox(learnerId: string): OutboxState {
  const subscribe = useCallback((watch: () => void) => outboxOf(learnerId).subscribe(watch), [learnerId]);
  const state = useCallback(() => outboxOf(learnerId).state(), [learnerId]);
  return useSyncExternalStore(subscribe, state, () => emptyOutbox);
}
