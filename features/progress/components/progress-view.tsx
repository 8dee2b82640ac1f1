import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Progress } from '../load-progress.ts';
import { DaysChart } from './days-chart.tsx';
import { DueChart } from './due-chart.tsx';
import { EffortChart } from './effort-chart.tsx';
import { HardestList } from './hardest-list.tsx';
import { Headline } from './headline.tsx';
import { MasterySections } from './mastery-sections.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { PlaceLine } from './place-line.tsx';
import { ReliabilityChart } from './reliability-chart.tsx';

/** A page of progress: of everything, of a course, or of a section. */
export function ProgressView({ progress }: { progress: Progress }) {
  const t = useTranslations('progress');
  const { place, whole, weeks, days, due, reliability, hardest } = progress;
  if (whole.seen === 0)
    return (
      <>
        <PlaceLine place={place} />
        <NothingYet />
      </>
    );
  return (
    <>
      <PlaceLine place={place} />
      <Headline mastery={whole} />
      {!place.section && (
        <Part id="mastery" heading={t('bySection')}>
          <MasterySections progress={progress} />
        </Part>
      )}
      <Part id="coming" heading={t('due.heading')}>
        <DueChart due={due} />
      </Part>
      <Part id="calendar" heading={t('days.heading')}>
        <DaysChart weeks={weeks} />
      </Part>
      <Part id="effort_part" heading={t('effort.heading')}>
        <EffortChart days={days} />
      </Part>
      {reliability.length > 0 && (
        <Part id="forecast" heading={t('reliability.heading')}>
          <ReliabilityChart reliability={reliability} />
        </Part>
      )}
      {hardest.length > 0 && (
        <Part id="hardest" heading={t('hardest.heading')}>
          <HardestList hardest={hardest} />
        </Part>
      )}
    </>
  );
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="section-gap" aria-labelledby={`${id}_heading`}>
      <h2 className="heading" id={`${id}_heading`}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
