// The checkers themselves: each must see the fault that was planted for it.

import { expect, test } from '@playwright/test';
import { COLOUR_RULES, axe, cutOff, focusFaults, listen, sticksOut, tooSmall } from './checkers.mjs';
import { exactly } from './words.mjs';

const PLANTED = new URL('planted.html', import.meta.url).href;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
});

test('axe sees faults of every level', async ({ page }) => {
  await page.goto(PLANTED);
  const found = (await axe(page)).join('\n');
  for (const rule of ['color-contrast:', 'color-contrast-enhanced:', 'image-alt:', 'label:', 'heading-order:', 'target-size:', 'tabindex:', 'region:']) {
    expect.soft(found).toContain(rule);
  }
});

test('axe sees pale words when it looks at colours alone', async ({ page }) => {
  await page.goto(PLANTED);
  expect((await axe(page, COLOUR_RULES)).join('\n')).toContain('color-contrast-enhanced:');
});

test('what sticks out is seen', async ({ page }) => {
  await page.goto(PLANTED);
  expect((await sticksOut(page)).join('\n')).toContain('wide');
});

test('words that are cut off are seen', async ({ page }) => {
  await page.goto(PLANTED);
  expect((await cutOff(page)).join('\n')).toContain('cut');
});

test('a target that is too small is seen', async ({ page }) => {
  await page.goto(PLANTED);
  expect((await tooSmall(page, 44)).join('\n')).toContain('tiny');
});

test('focus that does not show, is covered or is out of order is seen', async ({ page }) => {
  await page.goto(PLANTED);
  const found = (await focusFaults(page)).faults.join('\n');
  for (const fault of ['no focus to see:', 'covered:', 'out of order:']) expect.soft(found).toContain(fault);
});

test('a request and a complaint are heard', async ({ page }) => {
  const heard = listen(page);
  await page.goto(PLANTED);
  await expect.poll(() => heard.requests.join('\n')).toContain('example.invalid');
  await expect.poll(() => heard.complaints.join('\n')).toContain('a complaint');
});

test('words are found whole, and with marks of direction between them', () => {
  expect('Change: \u2068Swimming\u2069').toMatch(exactly('Change: Swimming'));
  expect('Change: Swimming lessons').not.toMatch(exactly('Change: Swimming'));
});
