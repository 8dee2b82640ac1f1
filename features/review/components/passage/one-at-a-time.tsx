'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';

type Opened = { opened: string | null; open: (passage: string | null) => void };

const OpenedPassage = createContext<Opened>({ opened: null, open: () => undefined });

/** Of the passages inside, at most one has its questions open: there is one focus, and the keys are for one question. */
export function OneAtATime({ children }: { children: ReactNode }) {
  const [opened, open] = useState<string | null>(null);
  return <OpenedPassage value={{ opened, open }}>{children}</OpenedPassage>;
}

export const useOpenedPassage = (): Opened => useContext(OpenedPassage);
