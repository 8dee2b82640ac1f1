import { useFormatter, useTranslations } from 'next-intl';
import type { DueOnDay } from '../../../core/statistics/due-by-day.ts';
import { Bars, barsHeight, barsWidth } from '../../../ui/chart/bars.tsx';
import { Chart } from '../../../ui/chart/chart.tsx';

/** What is due on each of the coming days, if nothing were answered. */
export function DueChart({ due }: { due: readonly DueOnDay[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const date = (day: string) => format.dateTime(new Date(day), { month: 'short', day: 'numeric' });
  const weekday = (day: string) => format.dateTime(new Date(day), { weekday: 'short', month: 'short', day: 'numeric' });
  const sum = due.reduce((total, { questions }) => total + questions, 0);
  const [today] = due;
  return (
    <Chart
      id="due"
      title={t('due.title')}
      description={t('due.description', { today: today?.questions ?? 0, sum })}
      width={barsWidth}
      height={barsHeight}
      caption={t('due.note')}
      table={{
        ...{ summary: t('table'), label: t('due.title') },
        columns: [{ name: t('day') }, { name: t('due.questions'), isNumber: true }],
        rows: due.map(({ studyDay, questions }) => ({ head: weekday(studyDay), cells: [questions] })),
      }}
    >
      <Bars
        bars={due.map(({ studyDay, questions }, at) => ({
          ...{ key: studyDay, value: questions, marked: at === 0 },
          label: at % 10 === 0 ? date(studyDay) : undefined,
        }))}
      />
    </Chart>
  );
}
