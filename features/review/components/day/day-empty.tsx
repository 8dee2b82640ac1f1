import { useTranslations } from 'next-intl';
import type { DayEnd } from './day-end.ts';
import { DayHeading } from './day-heading.tsx';
import { LearnMore } from './learn-more.tsx';
import { WhenNext } from './when-next.tsx';

/** A day that brings nothing. */
export function DayEmpty({ summary, rolloverHour, learnMore }: DayEnd) {
  const t = useTranslations('today');
  return (
    <div className="empty">
      <DayHeading studyDay={summary.studyDay} title={t('emptyHeading')} />
      <WhenNext summary={summary} rolloverHour={rolloverHour} />
      <div className="button-row">
        <LearnMore questions={summary.more.questions} action={learnMore} />
        <a className="button button-line" href="/read">
          {t('readMeanwhile')}
        </a>
      </div>
    </div>
  );
}
