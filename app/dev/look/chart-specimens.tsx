import { Bars, barsHeight, barsWidth } from '../../../ui/chart/bars.tsx';
import { Chart } from '../../../ui/chart/chart.tsx';
import { HeatKey, HeatMap, heatHeight, heatWidth } from '../../../ui/chart/heat-map.tsx';
import { Points, pointsHeight, pointsWidth } from '../../../ui/chart/points.tsx';
import { RangeLine } from '../../../ui/chart/range-line.tsx';
import { Specimen } from './specimen.tsx';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const weeks = Array.from({ length: 27 }, (_, week) => ({
  key: `week ${week}`,
  label: week % 5 === 0 ? `${week}` : undefined,
  values: days.map((_, day) => (week === 26 && day > 3 ? null : (week * day) % 9)),
}));
const bars = Array.from({ length: 30 }, (_, day) => ({
  ...{ key: `day ${day}`, value: (day * 7) % 23, marked: day === 4 },
  label: day % 10 === 0 ? `${day}` : undefined,
}));
const points = [
  { x: 0.62, y: 0.55, low: 0.4, high: 0.7 },
  { x: 0.9, y: 0.92, low: 0.88, high: 0.95 },
];
const percent = (share: number) => `${Math.round(100 * share)} %`;
const numbers = (label: string) => ({
  ...{ summary: 'The same as a table', label },
  columns: [{ name: 'Day' }, { name: 'Answers', isNumber: true }],
  rows: [{ head: 'Monday', cells: [12] }],
});

/** Every kind of picture, with much in it and with nothing. */
export function ChartSpecimens() {
  return (
    <>
      <Specimen name="Days">
        <Chart
          {...{ id: 'days', title: 'Answers by day', description: 'Up to eight a day.', table: numbers('Days') }}
          {...{ width: heatWidth, height: heatHeight(weeks.length), caption: <HeatKey least="few" most="many" /> }}
        >
          <HeatMap weeks={weeks} rows={days} />
        </Chart>
      </Specimen>
      <Specimen name="Bars">
        <Chart
          {...{ id: 'bars', title: 'Due by day', description: 'Up to 22 a day.', table: numbers('Bars') }}
          {...{ width: barsWidth, height: barsHeight }}
        >
          <Bars bars={bars} name="Questions" />
        </Chart>
        <Chart
          {...{ id: 'none', title: 'Due by day, none', description: 'None on any day.', table: numbers('No bars') }}
          {...{ width: barsWidth, height: barsHeight }}
        >
          <Bars bars={bars.map((bar) => ({ ...bar, value: 0 }))} />
        </Chart>
      </Specimen>
      <Specimen name="Points">
        <Chart
          {...{
            id: 'points',
            title: 'Foreseen and achieved',
            description: 'Both near 90 %.',
            table: numbers('Points'),
          }}
          {...{ width: pointsWidth, height: pointsHeight }}
        >
          <Points points={points} say={percent} across="foreseen" up="achieved" />
        </Chart>
      </Specimen>
      <Specimen name="A share and how sure it is">
        <RangeLine share={0.7} low={0.5} high={0.9} />
        <RangeLine share={1} low={0.95} high={1} />
      </Specimen>
    </>
  );
}
