'use server';

import { z } from 'zod';
import { locales } from '../lib/request/locale.ts';
import { keepLanguage } from './keep-language.ts';

/** Keeps the chosen language in this browser; a language nobody offers changes nothing. */
export async function chooseLanguageAction(form: FormData): Promise<void> {
  const language = z.enum(locales).safeParse(form.get('language'));
  if (language.success) await keepLanguage(language.data);
}
