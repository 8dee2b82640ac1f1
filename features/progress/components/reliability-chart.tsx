import { useFormatter, useTranslations } from 'next-intl';
import type { Reliability } from '../../../core/statistics/reliability.ts';
import { Chart } from '../../../ui/chart/chart.tsx';
import { Points, pointsHeight, pointsWidth } from '../../../ui/chart/points.tsx';

/** How much recall was foreseen, and how much came of it. */
export function ReliabilityChart({ reliability }: { reliability: readonly Reliability[] }) {
  const t = useTranslations('progress');
  const format = useFormatter();
  const share = (value: number) => format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  const answers = reliability.reduce((sum, level) => sum + level.answers, 0);
  const foreseen = reliability.reduce((sum, level) => sum + level.answers * level.foreseen, 0) / answers;
  const recalled = reliability.reduce((sum, level) => sum + level.answers * level.recalled, 0) / answers;
  return (
    <>
      <p className="lead quiet">{t('reliability.lead', { answers, foreseen, recalled })}</p>
      <Chart
        id="reliability"
        title={t('reliability.title')}
        description={t('reliability.description')}
        width={pointsWidth}
        height={pointsHeight}
        caption={t('reliability.note')}
        table={{
          ...{ summary: t('table'), label: t('reliability.title') },
          columns: [
            { name: t('reliability.foreseen') },
            { name: t('reliability.recalled'), isNumber: true },
            { name: t('reliability.likely'), isNumber: true },
            { name: t('effort.answers'), isNumber: true },
          ],
          rows: reliability.map((level) => ({
            head: format.number(level.foreseen, { style: 'percent', minimumFractionDigits: 1 }),
            cells: [share(level.recalled), `${share(level.low)}–${share(level.high)}`, level.answers],
          })),
        }}
      >
        <Points
          points={reliability.map(({ foreseen, recalled, low, high }) => ({ x: foreseen, y: recalled, low, high }))}
          say={share}
          across={t('reliability.foreseen')}
          up={t('reliability.recalled')}
        />
      </Chart>
    </>
  );
}
