import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { email, name, password } from '../../features/people/account-fields.ts';
import type { Invitation } from '../../features/people/list-invitations.ts';
import type { Role } from '../../features/people/person.ts';
import { register } from '../../features/people/register.ts';
import type { FormOutcome } from '../../ui/form-outcome.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { sendLinkLater } from '../mail/send-link-later.ts';
import { peopleContext } from '../people-context.ts';
import { readForm, typedValues } from '../read-form.ts';
import { senderAddress } from '../sender-address.ts';
import { minutesUntil } from '../time-until.ts';
import { goOnAs } from './go-on-as.ts';

type Wanted = { role: Role; first?: boolean; invitation?: Invitation | null; join?: string };

const schema = z.object({ name, email, newPassword: password, zone: z.string().default('') });

/** Makes the account that somebody asks for with a form, and signs them in. */
export async function openAccount(
  form: FormData,
  { role, first = false, invitation = null, join }: Wanted,
): Promise<FormOutcome> {
  const t = await getTranslations('door');
  const sentences = { name: t('nameWrong'), email: t('emailWrong'), newPassword: t('passwordFault.too-short') };
  const read = readForm(schema, form, sentences);
  if (!read.ok) return read.outcome;
  const { newPassword, zone, ...typed } = read.fields;
  const account = { ...typed, role, password: newPassword, language: null, zone: null };
  const enrolment = invitation?.course ? { course: invitation.course, role: invitation.role } : null;
  const options = { first, invitation, enrolment };
  const made = await register(account, await senderAddress(), options, await peopleContext());
  if (made.ok && mailSettings()) await sendLinkLater({ email: typed.email, purpose: 'email' });
  if (made.ok) redirect(await goOnAs(made.userId, zone, join));
  if (made.reason === 'administrator-exists' || made.reason === 'invitation-gone') notFound();
  if (made.reason === 'too-many-tries') {
    const formError = t('tooManyTaken', { minutes: minutesUntil(made.retryAt) });
    return { values: typedValues(form), errors: {}, formError };
  }
  const errors: FormOutcome['errors'] =
    made.reason === 'email-taken' ? { email: t('emailTaken') } : { newPassword: t(`passwordFault.${made.fault}`) };
  return { values: typedValues(form), errors, formError: null };
}
