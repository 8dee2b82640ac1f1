'use client';

import { createContext, type ReactNode, useContext } from 'react';

export type FailureWords = { heading: string; text: string; again: string };

const Words = createContext<FailureWords | null>(null);

/** Keeps the words of the error page in the browser: when it is needed, the server may not answer. */
export function FailureWordsProvider({ words, children }: { words: FailureWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export function useFailureWords(): FailureWords | null {
  return useContext(Words);
}
