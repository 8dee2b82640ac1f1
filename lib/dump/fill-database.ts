import { BrokenDump, type DumpHead, type Part } from './part.ts';
import { type Sum, sumOf } from './row-lines.ts';
import type { Table } from './table.ts';
import type { Target, TargetOptions } from './target.ts';

export type Filled = { tables: number; rows: number };

/**
 * Makes a database of what a dump holds, all of it or nothing: each table is read back and held to its sum before it is
 * settled. Nobody else may use the database meanwhile.
 * @param url `file:…` or `postgres://…`; an SQLite file need not be there
 * @param tell hears how many rows are in so far
 * @throws UserError when the database cannot take it, BrokenDump when it is none
 */
export async function fillDatabase(
  url: string,
  parts: AsyncIterable<Part>,
  { tell, ...options }: Omit<TargetOptions, 'head'> & { tell: (rows: number) => void },
): Promise<Filled> {
  let target: Target | null = null;
  try {
    const sums = new Map<Table, Sum>();
    let table: Table | null = null;
    let rows = 0;
    for await (const part of parts) {
      if (part.mark === 'wengu-dump') target = await openTarget(url, { ...options, head: part });
      else if (part.mark === 'table') table = sameTable(part, target?.tables ?? []);
      else if (part.mark === 'rows' && table) await target?.insert(table, part.lines);
      else if (part.mark === 'sum' && table) sums.set(table, part);
      if (part.mark !== 'rows') continue;
      rows += part.count;
      tell(rows);
    }
    if (!target) throw new BrokenDump('There is nothing in it.');
    await checkTables(target, sums);
    await target.settle();
    return { tables: sums.size, rows };
  } catch (error) {
    await target?.abandon();
    throw error;
  }
}

async function openTarget(url: string, options: TargetOptions & { head: DumpHead }): Promise<Target> {
  if (url.startsWith('file:')) {
    const { openSqliteTarget } = await import('./sqlite-target.ts');
    return openSqliteTarget(url.slice('file:'.length), options);
  }
  const { openPostgresqlTarget } = await import('./postgresql-target.ts');
  return openPostgresqlTarget(url, options);
}

/** @throws when the table would not be the one that was dumped */
function sameTable({ name, columns }: Table, tables: readonly Table[]): Table {
  const own = tables.find((table) => table.name === name);
  if (own && JSON.stringify(own.columns) === JSON.stringify(columns)) return own;
  throw new BrokenDump(`The table ${name} is another one here.`);
}

async function checkTables(target: Target, sums: Map<Table, Sum>): Promise<void> {
  const missing = target.tables.find((table) => !sums.has(table));
  if (missing) throw new BrokenDump(`The table ${missing.name} is not in it.`);
  for (const [table, wanted] of sums) {
    const found = await sumOf(table, target.pages(table));
    if (found.rows === wanted.rows && found.sha256 === wanted.sha256) continue;
    throw new Error(`${table.name} holds ${found.rows} rows now where ${wanted.rows} were given, or others.`);
  }
}
