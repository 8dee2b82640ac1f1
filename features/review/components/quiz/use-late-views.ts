import { useEffect, useSyncExternalStore } from 'react';

export type LateViews = {
  AfterAnswer: typeof import('./after-answer.tsx').AfterAnswer;
  Keyboard: typeof import('./keyboard.tsx').Keyboard;
  QuestionTools: typeof import('./question-tools.tsx').QuestionTools;
  ReportDialog: typeof import('./report-dialog.tsx').ReportDialog;
};

let views: LateViews | null = null;
const listeners = new Set<() => void>();

/** Without a network they do not come; they are tried again as soon as they are wanted again. */
async function load(): Promise<void> {
  if (views) return;
  try {
    const [{ AfterAnswer }, { Keyboard }, { QuestionTools }, { ReportDialog }] = await Promise.all([
      import('./after-answer.tsx'),
      import('./keyboard.tsx'),
      import('./question-tools.tsx'),
      import('./report-dialog.tsx'),
    ]);
    views = { AfterAnswer, Keyboard, QuestionTools, ReportDialog };
  } catch {
    return;
  }
  for (const changed of listeners) changed();
}

/** What a question is asked without are scripts of their own: they come while the first one is read. */
void load();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Null until they have come; the first page does not need them, nor does who answers without a network. */
export function useLateViews(phase: string): LateViews | null {
  useEffect(() => {
    if (phase !== 'asking') void load();
  }, [phase]);
  return useSyncExternalStore(
    subscribe,
    () => views,
    () => null,
  );
}
