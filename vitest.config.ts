import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const elsewhere = ['**/node_modules/**', '**/.next/**', '**/generated/**'];
const storeTests = '**/*.store.test.ts';
const httpTests = 'e2e/http/**/*.http.test.ts';
const faultTests = 'e2e/faults/**/*.faults.test.ts';

export default defineConfig({
  test: {
    retry: 0,
    // All there are: by itself it leaves one idle, which of two is half.
    maxWorkers: availableParallelism(),
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...elsewhere, storeTests, httpTests, faultTests],
        },
      },
      {
        test: {
          name: 'store',
          include: [storeTests],
          exclude: elsewhere,
          globalSetup: 'e2e/fixtures/postgres.setup.ts',
          // Passwords are dear to hash, on a machine that may do something else beside.
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'http',
          include: [httpTests],
          exclude: elsewhere,
          globalSetup: 'e2e/http/server.setup.ts',
          // Against a server, on a machine that may do something else beside.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: [faultTests],
          exclude: elsewhere,
          // One fault at a time: how long a server takes to come back is looked at.
          fileParallelism: false,
        },
      },
    ],
  },
});
