import type { Machine } from './machine.ts';
import type { Row } from './row.ts';
import type { Spread } from './spread.ts';

const heads = ['what', 'unit', 'runs', 'ours: min / median / max', 'beside it (median)', 'ratio: min / median / max'];

/** The figures as a table in Markdown, under what they were measured on. */
export function toTable(rows: readonly Row[], machine: Machine): string {
  const lines = rows.map((row) => [
    row.what,
    row.unit,
    String(row.runs),
    shown(row.ours),
    row.beside ? `${row.beside.name}: ${rounded(row.beside.values.median)}` : '',
    row.ratio ? shown(row.ratio) : '',
    row.target,
    row.held ? 'yes' : '**no**',
  ]);
  const table = [[...heads, 'target', 'held'], [...heads, '', ''].map(() => '---'), ...lines];
  const facts = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  return [`${facts.join(' · ')}`, '', ...table.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

const shown = ({ min, median, max }: Spread) => [min, median, max].map(rounded).join(' / ');

/** Three digits that count. */
const rounded = (value: number) => (value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));
