import { getTranslations } from 'next-intl/server';
import { confirmPassword } from '../features/people/confirm-password.ts';
import { isConfirmed } from '../features/people/oidc/confirm-by-identity.ts';
import { waysIn } from '../features/people/oidc/ways-in.ts';
import type { Person } from '../features/people/person.ts';
import { sessionIdOf } from '../lib/request/session.ts';
import type { LineProps } from '../ui/field-props.ts';
import type { FormOutcome } from '../ui/form-outcome.ts';
import { oidcSettings } from './oidc/oidc-settings.ts';
import { peopleContext } from './people-context.ts';
import { minutesUntil } from './time-until.ts';

/** What is wrong with the password that somebody types again before something that matters; null: it is theirs. */
export async function confirmFaultOf(
  person: Person,
  form: FormData,
  field: string,
): Promise<Pick<FormOutcome, 'errors' | 'formError'> | null> {
  const t = await getTranslations('door');
  const fault = await faultWithoutPassword(person, t);
  if (fault !== undefined) return fault;
  const typed = form.get(field);
  if (typeof typed !== 'string' || typed === '') return { errors: { [field]: t('passwordMissing') }, formError: null };
  const confirmed = await confirmPassword(person, typed.slice(0, 1_000), await peopleContext());
  if (confirmed.ok) return null;
  if (confirmed.reason === 'wrong') return { errors: { [field]: t('notYourPassword') }, formError: null };
  return { errors: {}, formError: t('tooManyTries', { minutes: minutesUntil(confirmed.retryAt) }) };
}

/** Who has no password signs in elsewhere anew; undefined for who has one. */
async function faultWithoutPassword(
  person: Person,
  t: Awaited<ReturnType<typeof getTranslations<'door'>>>,
): Promise<Pick<FormOutcome, 'errors' | 'formError'> | null | undefined> {
  const context = await peopleContext();
  const settings = oidcSettings();
  if ((await waysIn(person, settings?.issuer ?? null, context)).password) return undefined;
  if (await isConfirmed((await sessionIdOf()) ?? '', context)) return null;
  return { errors: {}, formError: settings ? t('confirmElsewhere', { name: settings.name }) : t('noPassword') };
}

/** The field for the password, which who has none does not see. */
export async function passwordField(person: Person, name: string, label: string): Promise<LineProps[]> {
  const { password } = await waysIn(person, null, await peopleContext());
  return password ? [{ name, label, type: 'password', autoComplete: 'current-password' }] : [];
}
