// A browser that cannot run the app is told so in plain words, with what to do, in every language.

import { expect, test } from '@playwright/test';
import { axe } from './checkers.mjs';
import { plain } from './words.mjs';

/** The start of each message, in each language. */
const NO_SCRIPT = ['This app needs JavaScript', 'Ta aplikacja potrzebuje JavaScript', 'اس ایپ کو JavaScript چاہیے'];
const TOO_OLD = ['This browser is too old for this app', 'Ta przeglądarka jest za stara dla tej aplikacji', 'یہ براؤزر اس ایپ کے لیے پرانا ہے'];
const NOT_OPEN = ['The app did not open', 'Aplikacja się nie otworzyła', 'ایپ نہیں کھلی'];

async function says(page, messages) {
  for (const message of messages) await expect(page.getByRole('heading', { name: message })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Make my plan' })).toBeHidden();
}

test('without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  for (const message of NO_SCRIPT) await expect(page.getByRole('heading', { name: message })).toBeVisible();
  await context.close();
});

test('without WebAssembly', async ({ page }) => {
  await page.addInitScript(() => { delete window.WebAssembly; });
  await page.goto('/');
  await says(page, TOO_OLD);
  expect(await axe(page)).toEqual([]);
});

test('when a part of the app does not arrive', async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto('/');
  await says(page, NOT_OPEN);
  await page.unroute(/\.wasm$/);
  await page.getByRole('link', { name: 'Try again' }).click();
  await page.getByRole('link', { name: 'Make my plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Choose your language' })).toBeVisible();
});

test('when the words do not arrive', async ({ page }) => {
  await page.route(/\.ftl$/, (route) => route.abort());
  await page.goto('/');
  await says(page, NOT_OPEN);
});

test('while it loads, the start page is there, and a press is not lost', async ({ page }) => {
  let open = () => {};
  const gate = new Promise((resolve) => { open = resolve; });
  await page.route(/\.wasm$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a plan for your life and your support');
  await page.getByRole('link', { name: 'Make my plan' }).click();
  await expect(page.getByText('One moment. The app is opening.')).toBeVisible();
  open();
  await expect(page.getByRole('heading', { level: 1, name: 'Choose your language' })).toBeVisible();
});

test('the start page says nothing that the app’s own front page does not say', async ({ page }) => {
  const lines = async () => (await page.locator('body').innerText()).split('\n').map(plain).filter(Boolean);
  let open = () => {};
  const gate = new Promise((resolve) => { open = resolve; });
  await page.route(/\.wasm$/, async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  const before = await lines();
  open();
  await page.waitForFunction(() => !document.querySelector('#app noscript'));
  const after = await lines();
  expect(before.length).toBeGreaterThan(20);
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
});

test('nothing jumps when the app takes the place of the start page', async ({ page }) => {
  await page.addInitScript(() => {
    window.jumps = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.jumps += entry.value; }))
      .observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await page.waitForFunction(() => !document.querySelector('#app noscript'));
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => window.jumps)).toBeLessThan(0.1);
});

test('colours and size chosen before are there at the first paint, and the start page does not flash', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('my-support-plan/look', 'theme=dark size=150 letters=atkinson movement=device'));
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.goto('/#/me/called', { waitUntil: 'commit' });
  await page.locator('h1').waitFor({ state: 'attached' });
  const look = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(look).toMatchObject({ theme: 'dark', size: '150', letters: 'atkinson', waiting: '' });
  expect(look.movement).toBeUndefined();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});
