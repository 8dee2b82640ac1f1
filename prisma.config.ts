import { defineConfig } from 'prisma/config';

const provider = process.env.DB_PROVIDER ?? 'sqlite';

export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/wengu.db' },
});
