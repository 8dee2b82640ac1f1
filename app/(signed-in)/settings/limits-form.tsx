import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../features/people/person.ts';
import { Form } from '../../../ui/form.tsx';
import { changeLimitsAction } from './actions.ts';

/** How much one day may bring, over all courses. */
export async function LimitsForm({ person: { newPerDay, reviewsPerDay } }: { person: Person }) {
  const t = await getTranslations('settings.limits');
  const start = { newPerDay: String(newPerDay), reviewsPerDay: String(reviewsPerDay) };
  const number = { type: 'text', inputMode: 'numeric', autoComplete: 'off' } as const;
  return (
    <Form
      action={changeLimitsAction}
      start={start}
      fields={[
        { name: 'newPerDay', label: t('newPerDay'), hint: t('newPerDayHint'), ...number },
        { name: 'reviewsPerDay', label: t('reviewsPerDay'), hint: t('reviewsPerDayHint'), ...number },
      ]}
      submit={t('save')}
      busy={t('saving')}
      kept={t('kept')}
    />
  );
}
