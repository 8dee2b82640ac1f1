import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../features/people/person.ts';
import type { FormOutcome } from '../../../ui/form-outcome.ts';
import { currentPerson } from '../../current-person.ts';
import { typedValues } from '../../read-form.ts';

/** Who sends a form. Whose session ended while they wrote keeps what they wrote, and is told how to go on. */
export async function stillSignedIn(
  form: FormData,
): Promise<{ ok: true; person: Person } | { ok: false; outcome: FormOutcome }> {
  const person = await currentPerson();
  if (person) return { ok: true, person };
  const t = await getTranslations('teach');
  return { ok: false, outcome: { values: typedValues(form), errors: {}, formError: t('signedOut') } };
}
