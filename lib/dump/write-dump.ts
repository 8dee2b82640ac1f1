import type { Part } from './part.ts';
import { rowLines, summing } from './row-lines.ts';
import type { Source } from './source.ts';

/** All that a database holds, as of one moment. */
export async function* dumpOf(source: Source, madeAt: number): AsyncGenerator<Part> {
  const { provider, migrations, tables } = source;
  yield { mark: 'wengu-dump', version: 1, madeAt: new Date(madeAt).toISOString(), from: provider, migrations };
  let total = 0;
  for (const table of tables) {
    yield { mark: 'table', ...table };
    const { add, sum } = summing();
    for await (const rows of source.pages(table)) {
      const lines = rowLines(table, rows);
      add(lines, rows.length);
      yield { mark: 'rows', lines, count: rows.length };
    }
    const { rows, sha256 } = sum();
    total += rows;
    yield { mark: 'sum', rows, sha256 };
  }
  yield { mark: 'end', tables: tables.length, rows: total };
}

/** The lines of the file. */
export async function* dumpText(parts: AsyncIterable<Part>): AsyncGenerator<string> {
  for await (const part of parts) yield part.mark === 'rows' ? part.lines : `${JSON.stringify(part)}\n`;
}
