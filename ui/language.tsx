'use client';

import { createContext, type ReactNode, useContext } from 'react';

const Language = createContext('');

/** Tells what runs in the browser in which language the page is. */
export function LanguageProvider({ language, children }: { language: string; children: ReactNode }) {
  return <Language value={language}>{children}</Language>;
}

export function useLanguage(): string {
  return useContext(Language);
}
