// How the stories are run: in Debian's Chromium, on the release, with its real headers. Nothing is tried twice.

import { defineConfig } from '@playwright/test';
import path from 'node:path';
import { ROOT } from './words.mjs';

const PORT = Number(process.env.PORT ?? 8091);

export default defineConfig({
  testDir: '.',
  outputDir: path.join(ROOT, 'target/browser'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' },
    // Pictures of every moment take as long as the story itself, and so are taken only when they are asked for: `--trace on`.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    // Whoever waits for a thing that never comes is told soon.
    actionTimeout: 20_000,
  },
  webServer: {
    command: `npm run --silent serve -- ${PORT}`,
    cwd: ROOT,
    port: PORT,
    reuseExistingServer: true,
  },
});
