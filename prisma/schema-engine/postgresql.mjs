import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** What opens the PostgreSQL databases that the schema engine compares. */
export async function postgresqlFactory(url) {
  const schema = new URL(url).searchParams.get('schema') ?? 'public';
  const connect = async (database) => {
    const adapter = typeCharColumns(
      await new PrismaPg({ connectionString: addressOf(url, database) }, { schema }).connect(),
    );
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (...given) => typeCharColumns(await begin(...given));
    // The adapter cuts scripts at every ";", also inside strings and function bodies: send them whole.
    adapter.executeScript = async (sql) => {
      await adapter.executeRaw({ sql, args: [], argTypes: [] });
    };
    return adapter;
  };
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(),
    connectToShadowDb: () => connectToShadow(url, connect),
  };
}

function addressOf(url, database) {
  const address = new URL(url);
  address.searchParams.delete('schema'); // Prisma's own parameter: the driver would send it to the server
  if (database) address.pathname = `/${database}`;
  return address.toString();
}

/** The adapter's own shadow keeps `connectionString`, which in pg wins over `database`: it would be the real one. */
async function connectToShadow(url, connect) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await runOn(addressOf(url, 'postgres'), `CREATE DATABASE "${name}"`);
  const adapter = await connect(name);
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await runOn(addressOf(url, 'postgres'), `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  };
  return adapter;
}

async function runOn(address, sql) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const CHAR = 18;
const BPCHAR = 1042;

/**
 * The engine's catalogue queries return "char", which the adapter's type map lacks: it passes here as bpchar, which the
 * adapter calls text, and the column gets its right type afterwards (the engine panics on a text there).
 */
function typeCharColumns(queryable) {
  const queryRaw = queryable.queryRaw;
  queryable.queryRaw = async (query) => {
    const chars = [];
    const performIO = async (given) => {
      const result = await queryable.performIO(given);
      for (const [i, field] of (result.fields ?? []).entries()) {
        if (field.dataTypeID !== CHAR) continue;
        field.dataTypeID = BPCHAR;
        chars.push(i);
      }
      return result;
    };
    const result = await queryRaw.call(Object.create(queryable, { performIO: { value: performIO } }), query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}
