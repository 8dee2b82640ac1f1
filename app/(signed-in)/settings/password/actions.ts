'use server';

import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { password } from '../../../../features/people/account-fields.ts';
import { changePassword } from '../../../../features/people/change-password.ts';
import { type FormOutcome, untouchedForm } from '../../../../ui/form-outcome.ts';
import { requireSession } from '../../../current-person.ts';
import { peopleContext } from '../../../people-context.ts';
import { readForm } from '../../../read-form.ts';
import { sentForm } from '../../../read-sent.ts';
import { minutesUntil } from '../../../time-until.ts';

const schema = z.object({ oldPassword: z.string().min(1).max(1_000), newPassword: password });

export async function changePasswordAction(_before: FormOutcome, sent: unknown): Promise<FormOutcome> {
  const form = sentForm(sent);
  const { person, sessionId } = await requireSession();
  const t = await getTranslations('door');
  const read = readForm(schema, form, {
    oldPassword: t('passwordMissing'),
    newPassword: t('passwordFault.too-short'),
  });
  if (!read.ok) return read.outcome;
  const given = { old: read.fields.oldPassword, new: read.fields.newPassword, thisSession: sessionId };
  const changed = await changePassword(person, given, await peopleContext());
  if (changed.ok) return { ...untouchedForm, kept: true };
  switch (changed.reason) {
    case 'wrong':
      return { ...untouchedForm, errors: { oldPassword: t('notYourPassword') } };
    case 'bad-password':
      return { ...untouchedForm, errors: { newPassword: t(`passwordFault.${changed.fault}`) } };
    default:
      return { ...untouchedForm, formError: t('tooManyTries', { minutes: minutesUntil(changed.retryAt) }) };
  }
}
