import type { DayRow } from './checks/day-sum.ts';

type Column<Row> = readonly [name: string, value: (row: Row) => string | number];

/** A Markdown table; numbers stand to the right. */
function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const [first] = rows;
  const rule = columns.map(([, value]) => (first && typeof value(first) === 'number' ? '--:' : '---'));
  const body = rows.map((row) => line(columns.map(([, value]) => value(row))));
  return [line(columns.map(([name]) => name)), line(rule), ...body].join('\n');
}

const shown = (events: DayRow['events']) =>
  Object.entries(events)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

/** Every day of one learner. */
export const tableOfDays = (rows: readonly DayRow[]): string =>
  table<DayRow>(
    [
      ['day', ({ studyDay }) => studyDay],
      ['zone', ({ zone }) => zone],
      ['limits', ({ limits }) => `${limits.new} + ${limits.reviews}`],
      ['due', ({ due }) => due],
      ['new', ({ begun }) => begun],
      ['reviewed', ({ reviewed }) => reviewed],
      ['answers', ({ answers }) => answers],
      ['right', ({ correct }) => correct],
      ['again', ({ again }) => again],
      ['undone', ({ undone }) => undone],
      ['left', ({ left }) => left],
      ['looks', ({ looks }) => looks],
      ['besides', ({ events }) => shown(events)],
    ],
    rows,
  );

type Month = { month: string; rows: readonly DayRow[] };

const sum = (rows: readonly DayRow[], value: (row: DayRow) => number) => rows.reduce((so, row) => so + value(row), 0);
const besides = (rows: readonly DayRow[]) =>
  sum(rows, ({ events }) => Object.values(events).reduce((a, b) => a + b, 0));

/** The months of one learner, and their sum. */
export function tableOfMonths(rows: readonly DayRow[]): string {
  const months = [...new Set(rows.map(({ studyDay }) => studyDay.slice(0, 7)))];
  const each = months.map((month) => ({ month, rows: rows.filter(({ studyDay }) => studyDay.startsWith(month)) }));
  return table<Month>(
    [
      ['month', ({ month }) => month],
      ['days with answers', (month) => month.rows.filter(({ answers }) => answers > 0).length],
      ['most due', (month) => Math.max(...month.rows.map(({ due }) => due))],
      ['new', (month) => sum(month.rows, ({ begun }) => begun)],
      ['reviewed', (month) => sum(month.rows, ({ reviewed }) => reviewed)],
      ['answers', (month) => sum(month.rows, ({ answers }) => answers)],
      [
        'right',
        (month) =>
          `${percent(
            sum(month.rows, ({ correct }) => correct),
            sum(month.rows, ({ answers }) => answers),
          )}`,
      ],
      ['undone', (month) => sum(month.rows, ({ undone }) => undone)],
      ['besides', (month) => besides(month.rows)],
      ['looks', (month) => sum(month.rows, ({ looks }) => looks)],
    ],
    [...each, { month: '**year**', rows }],
  );
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
