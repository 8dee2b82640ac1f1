'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { languageCookie, locales } from '../lib/request/locale.ts';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the chosen language in this browser; a language nobody offers changes nothing. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const language = z.enum(locales).safeParse(form.get('language'));
  if (!language.success) return;
  (await cookies()).set(languageCookie, language.data, { path: '/', httpOnly: true, sameSite: 'lax', maxAge: aYear });
}
