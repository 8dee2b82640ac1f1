import { cookies } from 'next/headers';
import { languageCookie } from '../lib/request/locale.ts';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the language in this browser. For actions. */
export async function keepLanguage(language: string): Promise<void> {
  (await cookies()).set(languageCookie, language, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear });
}
