import { cookies } from 'next/headers';
import { languageCookie } from '../lib/request/locale.ts';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the language in this browser; null: the browser's own again. For actions. */
export async function keepLanguage(language: string | null): Promise<void> {
  const kept = await cookies();
  if (language === null) kept.delete(languageCookie);
  else kept.set(languageCookie, language, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear });
}
