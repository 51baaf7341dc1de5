// Browsers for measuring: fresh, throttled like an old phone on a bad line, and with a clock inside the page.

import { chromium } from '@playwright/test';
import { CHROMIUM } from '../places.mjs';

/** An old phone on a bad line: 1.6 megabits and 150 milliseconds, and a processor four times slower. */
export const SLOW = { cpu: 4, bytesPerSecond: 200_000, latency: 150 };

/** As it is. */
export const QUICK = { cpu: 1, bytesPerSecond: -1, latency: 0 };

const PHONE = { width: 412, height: 823 };

/** Runs some work with a fresh page in a fresh browser, so that nothing is remembered. */
export async function fresh(work, speed = QUICK) {
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  try {
    const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 1.75, serviceWorkers: 'block', acceptDownloads: true });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await slowed(devtools, speed);
    return await work(page, devtools);
  } finally {
    await browser.close();
  }
}

/** Makes the line and the processor as slow as asked. */
export async function slowed(devtools, { cpu, bytesPerSecond, latency }) {
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Does something several times, one after the other. */
export async function times(count, work) {
  const results = [];
  for (let turn = 0; turn < count; turn += 1) results.push(await work(turn));
  return results;
}
