// The pages as the browser holds them: what is moved keeps the focus, and what was left leaves nothing behind.

import { expect, test } from '@playwright/test';
import { plan, planFile, screens } from './form.mjs';
import { Person, nameOf } from './person.mjs';

/** How often somebody walks through every page, after a first walk that fetches pictures and letters. */
const WALKS = 4;

/** More nodes than any one page has. */
const MOST_OF_ONE_PAGE = 1_500;

test('a thing that is moved keeps the focus, to the top of its list', async ({ page }) => {
  const person = await visitor(page);
  const sam = plan('sam');
  const rows = sam.answers.outcomes.rows;
  const what = nameOf(person.words, 'outcomes', rows.at(-1).id, sam);
  await person.goesTo('#/outcomes/list');
  const names = () => page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
  const before = await names();
  const up = person.button('move-up.what', { what });
  await up.focus();
  for (let place = rows.length - 1; place > 1; place -= 1) {
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await names())[place - 1]).toContain(what);
    await expect(up).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await names())[0]).toContain(what);
  // At the top there is no way up any more, and the focus goes to the way down.
  await expect(person.button('move-down.what', { what })).toBeFocused();
  const without = (names) => names.map((name) => name.replace(/^\d+\. /, '')).filter((name) => !name.includes(what));
  expect(without(await names())).toEqual(without(before));
});

test('pages that were left are gone, with all that listened on them', async ({ page, context }) => {
  test.setTimeout(900_000);
  const devtools = await context.newCDPSession(page);
  const person = await visitor(page);
  const walk = async () => {
    for (const address of screens(plan('sam'))) await person.goesTo(address);
    await person.goesTo('#/help');
  };
  const held = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  await walk();
  const first = await held();
  for (let turn = 0; turn < WALKS; turn += 1) await walk();
  const last = await held();
  expect(last.jsEventListeners).toBeLessThanOrEqual(first.jsEventListeners);
  // The browser may still hold the page before this one. All that was walked through is 50 times as much.
  expect(last.nodes).toBeLessThan(first.nodes + MOST_OF_ONE_PAGE);
});

/** Somebody with Sam's plan. */
async function visitor(page) {
  const person = new Person(page);
  await person.opens('#/plans');
  await person.opensFile(planFile('sam'));
  return person;
}
