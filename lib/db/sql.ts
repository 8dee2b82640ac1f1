import { type Sql, sqltag } from '@prisma/client/runtime/client';
import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';
import { driverError } from './driver-error.ts';
import { UniqueClash } from './errors.ts';

export type { Sql } from '@prisma/client/runtime/client';

/** SQL with its values apart from it: sql`SELECT … WHERE "id" = ${id}`. */
export const sql = sqltag;

const anyType = { scalarType: 'unknown', arity: 'scalar' } as const;

function toQuery(statement: Sql, provider: SqlDriverAdapter['provider']): SqlQuery {
  const text = provider === 'postgres' ? statement.text : statement.sql;
  return { sql: text, args: statement.values, argTypes: statement.values.map(() => anyType) };
}

/** Column types of Prisma's adapters whose values PostgreSQL sends as text; ours are whole numbers below 2^53. */
const int64 = 1;
const numeric = 4;

/** One read, straight through the driver. */
export async function queryRows<Row>(adapter: SqlDriverAdapter, statement: Sql): Promise<Row[]> {
  const { columnNames, columnTypes, rows } = await adapter.queryRaw(toQuery(statement, adapter.provider));
  const isWhole = columnTypes.map((type) => type === int64 || type === numeric);
  return rows.map((values) => {
    const row = values.map((value, i) => [columnNames[i], isWhole[i] && value !== null ? Number(value) : value]);
    return Object.fromEntries(row) as Row;
  });
}

/**
 * Runs all statements in one transaction, straight through the driver.
 * @returns how many rows each one changed
 */
export async function commitAll(adapter: SqlDriverAdapter, statements: readonly Sql[]): Promise<number[]> {
  const transaction = await adapter.startTransaction();
  const changed: number[] = [];
  try {
    for (const statement of statements) {
      changed.push(await transaction.executeRaw(toQuery(statement, adapter.provider)));
    }
  } catch (error) {
    await transaction.rollback();
    if (driverError(error)?.kind !== 'UniqueConstraintViolation') throw error;
    throw new UniqueClash('A row is there already.', { cause: error });
  }
  await transaction.commit();
  return changed;
}
