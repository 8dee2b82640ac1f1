import { useFormatter, useTranslations } from 'next-intl';
import type { DaySummary } from '../../load-day-summary.ts';
import { daysBetween } from '../quiz/when-it-comes-back.ts';
import { workloadKey } from './workload.ts';

type Props = { summary: Pick<DaySummary, 'studyDay' | 'next'>; rolloverHour: number };

/** When there is something to do again, and how much. */
export function WhenNext({ summary: { studyDay, next }, rolloverHour }: Props) {
  const t = useTranslations('today');
  const format = useFormatter();
  if (!next) return <p className="lead">{t('nothingToCome')}</p>;
  const work = t(workloadKey(next), { due: next.due, new: next.new });
  const dateOf = (studyDay: string) =>
    format.dateTime(new Date(studyDay), { weekday: 'long', month: 'long', day: 'numeric' });
  const hour = `${String(rolloverHour).padStart(2, '0')}:00`;
  const isTomorrow = daysBetween(studyDay, next.studyDay) === 1;
  return (
    <>
      <p className="lead">
        {isTomorrow ? t('tomorrow', { hour, work }) : t('later', { day: dateOf(next.studyDay), work })}
      </p>
      {next.dueOn && next.due === 0 && <p className="quiet">{t('nextDue', { day: dateOf(next.dueOn) })}</p>}
    </>
  );
}
