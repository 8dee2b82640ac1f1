import { useSyncExternalStore } from 'react';

type View = typeof import('./after-answer.tsx').AfterAnswer;

let view: View | null = null;

/** What is shown after an answer is a script of its own: it comes while the first question is read. */
const coming = import('./after-answer.tsx').then(({ AfterAnswer }) => {
  view = AfterAnswer;
});

function subscribe(changed: () => void): () => void {
  let listens = true;
  void coming.then(() => listens && changed());
  return () => {
    listens = false;
  };
}

/** Null until it has come; the first page does not need it. */
export const useAfterAnswer = (): View | null =>
  useSyncExternalStore(
    subscribe,
    () => view,
    () => null,
  );
