// Nobody waits for letters that they do not see: a page fetches the fonts of its own words and no others.

import { expect, test } from '@playwright/test';
import { listen } from './checkers.mjs';
import { plan, planFile, screens } from './form.mjs';
import { Person } from './person.mjs';

const FIRST_FONTS = ['atkinson-english-400.woff2', 'atkinson-english-700.woff2', 'digits-400.woff2'];

test('a first visit in English fetches what the sizes count, and no more', async ({ page }) => {
  const { person, fonts } = await reader(page);
  for (const address of ['#/start/language', '#/start/who']) await person.goesTo(address);
  expect(await fonts()).toEqual(FIRST_FONTS);
});

test('no page in English needs the letters of other languages', async ({ page }) => {
  const { person, fonts } = await reader(page);
  await person.goesTo('#/plans');
  await person.opensFile(planFile('sam'));
  for (const address of screens(plan('sam'))) await person.goesTo(address);
  expect(await fonts()).toEqual([...FIRST_FONTS, 'digits-700.woff2']);
});

test('a name with a letter of another language is written in the same font', async ({ page }) => {
  const { person, fonts } = await reader(page);
  await person.goesTo('#/me/called');
  await person.write(page.getByRole('textbox', { name: person.words.seen('me-called') }), 'Zoë Łucja');
  await expect.poll(fonts).toEqual(expect.arrayContaining(['atkinson-more-400.woff2']));
});

/** Somebody at the start page, and the fonts that their pages have fetched so far. */
async function reader(page) {
  const heard = listen(page);
  const person = new Person(page);
  await person.opens();
  const fonts = async () => {
    await page.waitForLoadState('networkidle');
    await page.evaluate(async () => { await document.fonts.ready; });
    const names = heard.requests.filter((address) => address.includes('/generated/fonts/')).map((address) => address.split('/').at(-1));
    return [...new Set(names)].sort();
  };
  return { person, fonts };
}
