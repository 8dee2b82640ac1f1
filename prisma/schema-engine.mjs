#!/usr/bin/env node
// Stands in for Prisma's schema engine, a native program that the CLI would download. The CLI starts whatever
// PRISMA_SCHEMA_ENGINE_BINARY names and speaks JSON-RPC with it, one message a line. This answers `prisma migrate diff`,
// by which migrations are authored and checked, with the same engine compiled to WebAssembly (from npm).
// The app itself applies migrations with lib/migrate. To author one, once for each database (for PostgreSQL with
// DB_PROVIDER=postgresql and the DATABASE_URL of any running server, and postgresql for sqlite in the paths):
//   npx prisma migrate diff --from-migrations prisma/sqlite/migrations --to-schema prisma/sqlite --script \
//     -o prisma/sqlite/migrations/002_what_it_does/migration.sql
import fs from 'node:fs';
import readline from 'node:readline';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { postgresqlFactory } from './schema-engine/postgresql.mjs';
import { sqliteFactory } from './schema-engine/sqlite.mjs';
import { loadSchemaEngine, panicMessage } from './schema-engine/wasm.mjs';

const onlyDiff = 'Only "prisma migrate diff" works without Prisma\'s own engine; the app applies migrations by itself.';
const { datamodels, url } = readArguments(process.argv.slice(2));
let engine;
let current;

function readArguments(given) {
  const found = { datamodels: [], url: '' };
  for (let i = 0; i < given.length; i++) {
    if (given[i] === '--version') {
      console.log('schema-engine-cli wasm');
      process.exit();
    }
    if (given[i] === 'cli') {
      console.error(onlyDiff);
      process.exit(1);
    }
    if (given[i] === '--datamodels') found.datamodels.push([given[++i], fs.readFileSync(given[i], 'utf8')]);
    if (given[i] === '--datasource') found.url = JSON.parse(given[++i]).url ?? '';
  }
  return found;
}

async function startEngine() {
  const SchemaEngine = await loadSchemaEngine();
  const factory = /^postgres(ql)?:/.test(url) ? await postgresqlFactory(url) : await sqliteFactory(url);
  const models = datamodels.length > 0 ? datamodels : undefined;
  return SchemaEngine.new({ datamodels: models }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

async function answer(method, params) {
  if (method !== 'diff') throw new Error(onlyDiff);
  engine ??= await startEngine();
  const result = await engine.diff(params);
  if (!result.stdout) return result;
  // The CLI expects the text in a message of its own.
  send({ id: 'print', method: 'print', params: { content: result.stdout } });
  return { ...result, stdout: null };
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const fail = (id, { message, meta = null, code }) =>
  send({ id, error: { code: 4466, message: 'see data', data: { is_panic: false, message, meta, error_code: code } } });

// A panic surfaces here and never as the call's own error. It must be answered all the same: the CLI takes an engine
// that dies in silence for success.
process.on('uncaughtException', (error) => {
  fail(current, { message: panicMessage() ?? error.stack });
  setImmediate(() => process.exit(1));
});

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (!method) continue; // the CLI's answer to `print`
  current = id;
  try {
    send({ id, result: (await answer(method, params ?? {})) ?? {} });
  } catch (error) {
    fail(id, error);
  }
}
process.exit(); // the connection pool would hold the process
