import { getTranslations } from 'next-intl/server';
import { confirmPassword } from '../features/people/confirm-password.ts';
import type { Person } from '../features/people/person.ts';
import type { FormOutcome } from '../ui/form-outcome.ts';
import { peopleContext } from './people-context.ts';
import { minutesUntil } from './time-until.ts';

/** What is wrong with the password that somebody types again before something that matters; null: it is theirs. */
export async function confirmFaultOf(
  person: Person,
  form: FormData,
  field: string,
): Promise<Pick<FormOutcome, 'errors' | 'formError'> | null> {
  const t = await getTranslations('door');
  const typed = form.get(field);
  if (typeof typed !== 'string' || typed === '') return { errors: { [field]: t('passwordMissing') }, formError: null };
  const confirmed = await confirmPassword(person, typed.slice(0, 1_000), await peopleContext());
  if (confirmed.ok) return null;
  if (confirmed.reason === 'wrong') return { errors: { [field]: t('notYourPassword') }, formError: null };
  return { errors: {}, formError: t('tooManyTries', { minutes: minutesUntil(confirmed.retryAt) }) };
}
