import { createHash } from 'node:crypto';
import type { Table } from './table.ts';

/** What a table held: so many rows, and the SHA-256 of their lines. */
export type Sum = { rows: number; sha256: string };

/**
 * Rows as they are written, a line each: a JSON array of the values in the order of the columns, bytes in base64.
 * @throws for a number that would be read as another one
 */
export function rowLines({ name, columns }: Table, rows: readonly unknown[][]): string {
  const bytes = columns.flatMap(({ kind }, place) => (kind === 'bytes' ? [place] : []));
  const numbers = columns.flatMap(({ kind }, place) => (kind === 'integer' || kind === 'real' ? [place] : []));
  let lines = '';
  for (const row of rows) {
    for (const place of numbers) requireExact(row[place], columns[place]?.kind === 'integer', name);
    let written = row;
    if (bytes.length > 0) {
      written = [...row];
      for (const place of bytes) if (row[place] !== null) written[place] = (row[place] as Buffer).toString('base64');
    }
    lines += `${JSON.stringify(written)}\n`;
  }
  return lines;
}

function requireExact(value: unknown, whole: boolean, table: string): void {
  if (value === null || (whole ? Number.isSafeInteger(value) : Number.isFinite(value))) return;
  throw new Error(`${table} holds the number ${value}, which cannot be written exactly.`);
}

/** The values of one line. */
export function rowOf(line: string, { columns }: Table): unknown[] {
  const row = JSON.parse(line) as unknown[];
  columns.forEach(({ kind }, place) => {
    if (kind === 'bytes' && row[place] !== null) row[place] = Buffer.from(String(row[place]), 'base64');
  });
  return row;
}

/** Sums lines up as they pass. */
export function summing() {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add(lines: string, count: number): void {
      hash.update(lines);
      rows += count;
    },
    sum: (): Sum => ({ rows, sha256: hash.digest('hex') }),
  };
}

export async function sumOf(table: Table, pages: AsyncIterable<unknown[][]>): Promise<Sum> {
  const { add, sum } = summing();
  for await (const rows of pages) add(rowLines(table, rows), rows.length);
  return sum();
}
