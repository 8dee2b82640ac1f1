import path from 'node:path';
import { defineConfig } from 'prisma/config';

// The CLI would download its schema engine; ours comes with npm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(import.meta.dirname, 'prisma/schema-engine.mjs');

const provider = process.env.DB_PROVIDER ?? 'sqlite';

export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/wengu.db' },
});
