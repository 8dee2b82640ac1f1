import { useTranslations } from 'next-intl';
import { Seal } from '../../../../ui/seal.tsx';
import type { DayEnd } from './day-end.ts';
import { DayHeading } from './day-heading.tsx';
import { GrownList } from './grown-list.tsx';
import { LearnMore } from './learn-more.tsx';
import { MissedList } from './missed-list.tsx';
import { UndoLatest } from './undo-latest.tsx';
import { WhenNext } from './when-next.tsx';

/** The end of the day: what was done, what grew, what came round again, when to come back. */
export function DayDone({ learnerId, summary, rolloverHour, learnMore }: DayEnd & { learnerId: string }) {
  const t = useTranslations('today');
  const { studyDay, answered, rightAtOnce, missed, grown, durationMs, latest } = summary;
  const again = answered - rightAtOnce;
  const seconds = Math.round(durationMs / 1000);
  const time = t('time', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return (
    <>
      <div className="colophon">
        <DayHeading studyDay={studyDay} title={t('doneHeading')} />
        <Seal large />
        <p className="lead">
          {again === 0
            ? t('allRight', { answered, time })
            : t('someMissed', { answered, time, right: rightAtOnce, missed: again })}
        </p>
      </div>
      {grown.length > 0 && (
        <section className="stack section-gap" aria-labelledby="grown_heading">
          <h2 className="heading" id="grown_heading">
            {t('grewHeading')}
          </h2>
          <GrownList grown={grown} />
        </section>
      )}
      {missed.length > 0 && (
        <section className="stack section-gap" aria-labelledby="missed_heading">
          <h2 className="heading" id="missed_heading">
            {t('missedHeading', { count: missed.length })}
          </h2>
          <MissedList missed={missed} studyDay={studyDay} />
        </section>
      )}
      <section className="stack section-gap" aria-labelledby="next_heading">
        <h2 className="heading" id="next_heading">
          {t('nextHeading')}
        </h2>
        <WhenNext summary={summary} rolloverHour={rolloverHour} />
        <div className="button-row">
          <LearnMore questions={summary.more.questions} action={learnMore} />
          <a className="button button-line" href="/read">
            {t('readOn')}
          </a>
          {latest && (
            <UndoLatest learnerId={learnerId} answer={latest} words={{ undo: t('undoLast'), failed: t('notUndone') }} />
          )}
        </div>
      </section>
    </>
  );
}
