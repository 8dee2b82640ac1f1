import { useFormatter, useTranslations } from 'next-intl';
import { Bars, barsHeight, barsWidth } from '../../../ui/chart/bars.tsx';
import { Chart } from '../../../ui/chart/chart.tsx';
import type { Progress } from '../load-progress.ts';

/** How much was answered on each of the last days, and how long that took. */
export function EffortChart({ days }: { days: Progress['days'] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const date = (day: string) => format.dateTime(new Date(day), { month: 'short', day: 'numeric' });
  const minutes = (durationMs: number) => Math.round(durationMs / 6_000) / 10;
  const labelled = (value: (day: Progress['days'][number]) => number) =>
    days.map((day, at) => ({
      ...{ key: day.studyDay, value: value(day) },
      label: (days.length - 1 - at) % 10 === 0 ? date(day.studyDay) : undefined,
    }));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return (
    <Chart
      id="effort"
      title={t('effort.title')}
      description={t('effort.description', {
        answers: sum(days.map(({ answers }) => answers)),
        minutes: Math.round(sum(days.map(({ durationMs }) => durationMs)) / 60_000),
      })}
      width={barsWidth}
      height={2 * barsHeight}
      table={{
        ...{ summary: t('table'), label: t('effort.title') },
        columns: [
          { name: t('day') },
          { name: t('effort.answers'), isNumber: true },
          { name: t('effort.minutes'), isNumber: true },
        ],
        rows: days.toReversed().map(({ studyDay, answers, durationMs }) => ({
          head: date(studyDay),
          cells: [answers, format.number(minutes(durationMs))],
        })),
      }}
    >
      <Bars name={t('effort.answers')} bars={labelled(({ answers }) => answers)} />
      <g transform={`translate(0 ${barsHeight})`}>
        <Bars name={t('effort.minutes')} bars={labelled(({ durationMs }) => minutes(durationMs))} />
      </g>
    </Chart>
  );
}
