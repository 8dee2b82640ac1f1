import { z } from 'zod';

// What a dump consists of, in the order in which it comes: a head, then for each table its mark, its rows and its sum,
// then the end. docs/backup.md describes the file.

const head = z.object({
  mark: z.literal('wengu-dump'),
  version: z.literal(1),
  /** When it was asked for; it shows the moment at which its first row was read. */
  madeAt: z.iso.datetime(),
  from: z.enum(['sqlite', 'postgresql']),
  /** Names of those that made the tables, in their order. */
  migrations: z.array(z.string()),
});
const table = z.object({
  mark: z.literal('table'),
  name: z.string(),
  columns: z.array(z.object({ name: z.string(), kind: z.enum(['text', 'integer', 'real', 'bytes']) })),
  key: z.array(z.string()),
});
const sum = z.object({ mark: z.literal('sum'), rows: z.int().min(0), sha256: z.hash('sha256') });
const end = z.object({ mark: z.literal('end'), tables: z.int().min(0), rows: z.int().min(0) });

export const markSchema = z.discriminatedUnion('mark', [head, table, sum, end]);
type Mark = z.infer<typeof markSchema>;

export type DumpHead = z.infer<typeof head>;
/** Whole lines, each with its end: a row each. */
type Rows = { mark: 'rows'; lines: string; count: number };
export type Part = Mark | Rows;

/** Says in one sentence why something is no whole dump. */
export class BrokenDump extends Error {
  override readonly name = 'BrokenDump';
}
