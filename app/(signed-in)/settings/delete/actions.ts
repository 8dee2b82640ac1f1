'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { deleteAccount } from '../../../../features/leaving/delete-account.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { requirePerson } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { typedValues } from '../../../read-form.ts';
import { clearSessionCookie } from '../../../session-cookie.ts';
import { trySignIn } from '../../../try-sign-in.ts';

/** Asks for the password again, and for a word that nobody types by accident. */
export async function deleteAccountAction(_before: FormOutcome, form: FormData): Promise<FormOutcome> {
  const person = await requirePerson();
  const t = await getTranslations('settings.delete');
  const refuse = (errors: FormOutcome['errors'], formError: string | null = null) => ({
    ...{ values: typedValues(form), errors, formError },
  });
  const typed = String(form.get('word')).trim().toLowerCase();
  if (typed !== t('word').toLowerCase()) return refuse({ word: t('wordWrong', { word: t('word') }) });
  const tried = await trySignIn({ email: person.email, password: String(form.get('password')) });
  if (!tried.ok && tried.reason === 'too-many-tries') return refuse({}, t('tooManyTries', { seconds: tried.seconds }));
  if (!tried.ok || tried.userId !== person.id) return refuse({ password: t('passwordWrong') });
  const outcome = await deleteAccount(person.id, await peopleContext());
  if (!outcome.ok) return refuse({}, t('onlyAdministrator'));
  await clearSessionCookie();
  redirect('/goodbye');
}
