import { getTranslations } from 'next-intl/server';
import type { Person } from '../../../features/people/person.ts';
import { dailyLimits } from '../../../features/review/daily-limits.ts';
import { loadToday } from '../../../features/review/load-today.ts';
import { Form } from '../../../ui/form.tsx';
import { reviewContext } from '../../review-context.ts';
import { changeLimitsAction } from './actions.ts';

const usualMinutes = 10;

/** How much one day may bring, over all courses: by counts, or by minutes. */
export async function LimitsForm({ person }: { person: Person }) {
  const context = await reviewContext();
  const today = await loadToday(person, context);
  const t = await getTranslations('settings.limits');
  const minutes = person.minutesPerDay ?? usualMinutes;
  const byMinutes = await dailyLimits({ ...person, minutesPerDay: minutes }, today, { db: context.db.read });
  const start = {
    measure: person.minutesPerDay === null ? 'counts' : 'minutes',
    newPerDay: String(person.newPerDay),
    reviewsPerDay: String(person.reviewsPerDay),
    minutesPerDay: String(minutes),
  };
  const number = { type: 'text', inputMode: 'numeric', autoComplete: 'off' } as const;
  const minutesHint = t('minutesPerDayHint', { minutes, new: byMinutes.newPerDay, reviews: byMinutes.reviewsPerDay });
  return (
    <Form
      action={changeLimitsAction}
      start={start}
      fields={[
        {
          ...{ name: 'measure', label: t('measure'), type: 'one-of' },
          options: [
            { value: 'counts', label: t('byCounts') },
            { value: 'minutes', label: t('byMinutes') },
          ],
        },
        { name: 'newPerDay', label: t('newPerDay'), hint: t('newPerDayHint'), ...number },
        { name: 'reviewsPerDay', label: t('reviewsPerDay'), hint: t('reviewsPerDayHint'), ...number },
        { name: 'minutesPerDay', label: t('minutesPerDay'), hint: minutesHint, ...number },
      ]}
      submit={t('save')}
      busy={t('saving')}
      kept={t('kept')}
    />
  );
}
