import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const program = process.env.CHROMIUM_PATH;
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './e2e/fixtures/prepare-database.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: availableParallelism(),
  timeout: 60_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: {
      args: quiet,
      // Chromium's own sandbox does not work for root.
      chromiumSandbox: process.getuid?.() !== 0,
      ...(program ? { executablePath: program } : {}),
    },
    locale: 'en',
    timezoneId: 'Europe/Zurich',
    screenshot: 'only-on-failure',
    // Without a film: what the page held at each step says as much, and costs every test less.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
