'use server';

import { z } from 'zod';
import { chooseLanguage } from '../features/people/choose-language.ts';
import { locales } from '../lib/request/locale.ts';
import { whoLooks } from './current-person.ts';
import { keepLanguage } from './keep-language.ts';
import { peopleContext } from './people-context.ts';
import { sentForm } from './read-sent.ts';

/** Keeps the chosen language in this browser and in the account; a language nobody offers changes nothing. */
export async function chooseLanguageAction(sent: unknown): Promise<void> {
  const form = sentForm(sent);
  const language = z.enum(locales).safeParse(form.get('language'));
  if (!language.success) return;
  await keepLanguage(language.data);
  const person = await whoLooks();
  if (person) await chooseLanguage(person.id, language.data, await peopleContext());
}
