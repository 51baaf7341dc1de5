// Measures how long a pressed key takes to show in a small plan and in a very large one.

import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../places.mjs';
import { QUICK, SLOW, fresh, median, slowed } from './browser.mjs';

/** Keys that are measured, after one that is not. */
const KEYS = 40;

/** From key to paint, in milliseconds, for plans of these many cost lines. */
export async function typing(address, lines) {
  return fresh(async (page, devtools) => {
    const plan = path.join(ROOT, 'target', `plan-of-${lines}.json`);
    fs.writeFileSync(plan, JSON.stringify(planOf(lines)));
    await page.goto(`${address}#/print`);
    await page.locator('input[type=file]').first().setInputFiles(plan);
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => localStorage.getItem(name).includes('Thing number 3')));
    await page.evaluate((hash) => { location.hash = hash; }, `#/costs/list/${lines}/what`);
    return both(page, devtools);
  });
}

/** The same for one field on an empty page: what the browser itself takes, which no page can be quicker than. */
export async function typingNowhere(address) {
  return fresh(async (page, devtools) => {
    await page.goto(`${address}too-old.js`);
    await page.setContent('<main><label>Name <input></label></main>');
    return both(page, devtools);
  });
}

async function both(page, devtools) {
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.waitFor();
  await field.focus();
  await page.evaluate(watchKeys);
  const quick = await keys(page);
  await slowed(devtools, { ...QUICK, cpu: SLOW.cpu });
  const slow = await keys(page);
  return { quick, slow };
}

/** Runs in the page: notes how long each key takes, from its press to the first task after the next frame. */
function watchKeys() {
  let pressed = null;
  addEventListener('keydown', (event) => { pressed = event.timeStamp; }, true);
  addEventListener('input', () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.waits.push(performance.now() - pressed);
    port2.postMessage(null);
  }), true);
}

/** The median of some keys. */
async function keys(page) {
  await page.evaluate(() => { window.waits = []; });
  for (let key = 0; key <= KEYS; key += 1) {
    await page.keyboard.press('abcdefghijklmnopqrstuvwxyz'[key % 26]);
    await page.waitForTimeout(120);
  }
  const waits = await page.evaluate(() => window.waits);
  return median(waits.slice(1, KEYS + 1));
}

/** A made-up plan with so many cost lines, each with a name of its own. */
function planOf(lines) {
  const plan = JSON.parse(fs.readFileSync(path.join(ROOT, 'tests/plans/sam.json'), 'utf8'));
  const [line] = plan.answers.costs.rows;
  plan.id = `made-up-${lines}`;
  plan.answers.costs.rows = Array.from({ length: lines }, (_, index) => {
    const what = { text: `Thing number ${index + 1}`, language: 'en', chosen: ['other'] };
    return { id: index + 1, answers: { ...line.answers, what } };
  });
  return plan;
}
