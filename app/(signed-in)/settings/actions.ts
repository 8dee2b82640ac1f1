'use server';

import { revalidatePath } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { changeLimits } from '../../../features/people/change-limits.ts';
import { changeLook } from '../../../features/people/change-look.ts';
import { limitFields, lookFields, mostPerDay } from '../../../features/people/settings-fields.ts';
import { locales } from '../../../lib/request/locale.ts';
import { type FormOutcome, untouchedForm } from '../../../ui/form-outcome.ts';
import { requirePerson } from '../../current-person.ts';
import { keepLanguage } from '../../keep-language.ts';
import { peopleContext } from '../../people-context.ts';
import { readForm, typedValues } from '../../read-form.ts';
import { sentForm } from '../../read-sent.ts';

const browsers = 'browser';
const languages = z.enum([browsers, ...locales]).transform((language) => (language === browsers ? null : language));
const lookForm = lookFields.extend({ language: languages });

export async function changeLookAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requirePerson();
  const t = await getTranslations('door');
  const read = readForm(lookForm, form, { name: t('nameWrong') });
  if (!read.ok) return read.outcome;
  const { name, language, ...look } = read.fields;
  await changeLook(person, { name, language, look }, await peopleContext());
  await keepLanguage(language);
  return kept(form);
}

export async function changeLimitsAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requirePerson();
  const t = await getTranslations('settings');
  const sentences = {
    newPerDay: t('countWrong', { least: 0, most: mostPerDay.new }),
    reviewsPerDay: t('countWrong', { least: 0, most: mostPerDay.reviews }),
    minutesPerDay: t('countWrong', { least: 1, most: mostPerDay.minutes }),
  };
  const read = readForm(limitFields, form, sentences);
  if (!read.ok) return read.outcome;
  await changeLimits(person, read.fields, await peopleContext());
  return kept(form);
}

/** Every page may look another way now, the frame around this one too. */
function kept(form: FormData): FormOutcome {
  revalidatePath('/', 'layout');
  return { ...untouchedForm, values: typedValues(form), kept: true };
}
