import { useEffect, useSyncExternalStore } from 'react';

type View = typeof import('./after-answer.tsx').AfterAnswer;

let view: View | null = null;
const listeners = new Set<() => void>();

/** Without a network it does not come; it is tried again as soon as it is wanted again. */
async function load(): Promise<void> {
  if (view) return;
  try {
    view = (await import('./after-answer.tsx')).AfterAnswer;
  } catch {
    return;
  }
  for (const changed of listeners) changed();
}

/** What is shown after an answer is a script of its own: it comes while the first question is read. */
void load();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Null until it has come; the first page does not need it, nor does who answers without a network. */
export function useAfterAnswer(phase: string): View | null {
  useEffect(() => {
    if (phase !== 'asking') void load();
  }, [phase]);
  return useSyncExternalStore(
    subscribe,
    () => view,
    () => null,
  );
}
