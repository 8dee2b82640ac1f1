import { useTranslations } from 'next-intl';
import type { DaySummary } from '../../load-day-summary.ts';
import { DayHeading } from './day-heading.tsx';
import { WhenNext } from './when-next.tsx';

/** A day that brings nothing. */
export function DayEmpty({ summary, rolloverHour }: { summary: DaySummary; rolloverHour: number }) {
  const t = useTranslations('today');
  return (
    <div className="empty">
      <DayHeading studyDay={summary.studyDay} title={t('emptyHeading')} />
      <WhenNext summary={summary} rolloverHour={rolloverHour} />
      <a className="button button-line" href="/read">
        {t('readMeanwhile')}
      </a>
    </div>
  );
}
