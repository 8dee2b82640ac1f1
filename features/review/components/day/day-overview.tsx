import { useTranslations } from 'next-intl';
import type { DaySummary } from '../../load-day-summary.ts';
import { DayHeading } from './day-heading.tsx';
import { workloadKey } from './workload.ts';

/** The day before it is done: what is left of it, and the one way on. */
export function DayOverview({ summary: { studyDay, left, done } }: { summary: DaySummary }) {
  const t = useTranslations('today');
  return (
    <div className="stack">
      <DayHeading studyDay={studyDay} title={t('title')} />
      <p className="lead">{t(workloadKey(left), left)}</p>
      {done > 0 && <p className="lead quiet">{t('doneSoFar', { done })}</p>}
      {/* Not a soft navigation: the quiz lives without the server for a while, so it starts from a whole page. */}
      <p className="day-start">
        <a className="button button-whole" href="/today/quiz">
          {t(done > 0 ? 'goOn' : 'start')}
        </a>
      </p>
    </div>
  );
}
