import { useFormatter, useTranslations } from 'next-intl';
import type { Week } from '../../../core/statistics/calendar.ts';
import { Chart } from '../../../ui/chart/chart.tsx';
import { HeatKey, HeatMap, heatHeight, heatWidth } from '../../../ui/chart/heat-map.tsx';

/** Monday to Sunday: the week of any Monday will do. */
const aWeek = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'];

/** The answers of each day of the last year; what lies before the first ones is left out by half years. */
export function DaysChart({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const half = Math.ceil(weeks.length / 2);
  const isEarly = weeks.slice(0, -half).some(({ counts }) => counts.some((count) => count));
  const shown = isEarly ? weeks : weeks.slice(-half);
  const counts = shown.flatMap((week) => week.counts);
  const rows = aWeek.map((day) => format.dateTime(new Date(day), { weekday: 'short' }));
  const month = (monday: string) => format.dateTime(new Date(monday), { month: 'short' });
  return (
    <Chart
      id="days"
      title={t('days.title')}
      description={t('days.description', {
        days: counts.filter((count) => count).length,
        answers: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      })}
      width={heatWidth}
      height={heatHeight(shown.length)}
      caption={<HeatKey least={t('days.least')} most={t('days.most')} />}
      table={{
        ...{ summary: t('table'), label: t('days.title') },
        columns: [{ name: t('week') }, ...rows.map((name) => ({ name, isNumber: true }))],
        rows: shown.toReversed().map((week) => ({
          head: format.dateTime(new Date(week.monday), { year: 'numeric', month: 'short', day: 'numeric' }),
          cells: week.counts.map((count) => count ?? ''),
        })),
      }}
    >
      <HeatMap
        rows={rows}
        weeks={shown.map(({ monday, counts }, at) => ({
          ...{ key: monday, values: counts },
          label: at > 0 && month(monday) !== month(shown[at - 1]?.monday ?? '') ? month(monday) : undefined,
        }))}
      />
    </Chart>
  );
}
