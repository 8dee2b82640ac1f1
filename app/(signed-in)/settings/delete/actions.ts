'use server';

import { setTimeout } from 'node:timers/promises';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { deleteAccount } from '../../../../features/leaving/delete-account.ts';
import { underWayMs } from '../../../../features/review/change-parameters.ts';
import { forgetLearner } from '../../../../features/review/forget-learner.ts';
import type { FormOutcome } from '../../../../ui/form-outcome.ts';
import { confirmFaultOf } from '../../../confirm-fault.ts';
import { requirePerson } from '../../../current-person.ts';
import { keepWhoLeft } from '../../../left-cookie.ts';
import { peopleContext } from '../../../people-context.ts';
import { typedValues } from '../../../read-form.ts';
import { sentForm } from '../../../read-sent.ts';
import { clearSessionCookie } from '../../../session-cookie.ts';

/** Asks for the password again, and for a word that nobody types by accident. */
export async function deleteAccountAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const person = await requirePerson();
  const t = await getTranslations('settings.delete');
  const refuse = (errors: FormOutcome['errors'], formError: string | null = null) => ({
    ...{ values: typedValues(form), errors, formError },
  });
  const typed = String(form.get('word')).trim().toLowerCase();
  if (typed !== t('word').toLowerCase()) return refuse({ word: t('wordWrong', { word: t('word') }) });
  const context = await peopleContext();
  const fault = await confirmFaultOf(person, form, 'password');
  if (fault) return refuse(fault.errors, fault.formError);
  const outcome = await deleteAccount(person.id, { ...context, by: person.id });
  if (!outcome.ok) return refuse({}, t('onlyAdministrator'));
  // An answer that was under way is kept behind the deletion all the same: it goes, too.
  after(async () => {
    await setTimeout(underWayMs);
    await forgetLearner(person.id, { db: context.db.write });
  });
  await clearSessionCookie();
  await keepWhoLeft(person.id);
  redirect('/goodbye');
}
