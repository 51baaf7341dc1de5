// The code of most pages comes after the first question: nobody waits for it there, and nothing is lost if it does not come.

import { expect, test } from '@playwright/test';
import { axe } from './checkers.mjs';
import { STEPS } from './form.mjs';
import { Person } from './person.mjs';

/** The part of the app that is fetched later, and the words of its pages. */
const REST = /app_rest-[0-9a-f]+\.wasm$/;
const WORDS = /en-plan\.ftl$/;

/** Holds a later part back until it is let go. */
async function holdBack(page, part = REST) {
  let letGo = () => {};
  const gate = new Promise((resolve) => { letGo = resolve; });
  await page.route(part, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

const begins = async (page, address) => {
  await page.goto(`/${address}`);
  await page.waitForFunction(() => !document.querySelector('#app noscript'));
};

test('the first questions can be answered before the rest is here', async ({ page }) => {
  await holdBack(page);
  const asked = page.waitForRequest(REST);
  const person = new Person(page);
  await person.opens();
  await person.press(person.link('front-make'));
  await person.continues();
  await person.choose(page.getByRole('radio', { name: person.words.seen('start-who-me') }));
  await person.continues();
  await person.isAt('#/start/length');
  await person.isKept();
  await asked;
});

test('the first pages say everything with the first words alone', async ({ page }) => {
  await page.route(/en-(plan|paper|letters)\.ftl$/, (route) => route.abort());
  const person = new Person(page);
  const isName = (line) => /^[a-z]+(-[a-z0-9]+)*(\.[a-z-]+)?$/.test(line) && person.words.has(line);
  for (const address of ['#/', ...STEPS[0].pages.map(({ id }) => `#/start/${id}`)]) {
    await person.opens(address);
    const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
    expect(lines.filter(isName), address).toEqual([]);
  }
});

test('a page on its way says so, and then the focus is on its heading', async ({ page }) => {
  const letGo = await holdBack(page);
  const person = new Person(page);
  await person.opens();
  await person.press(person.link('rights'));
  await person.reads('page-wait');
  await expect(person.title()).toBeFocused();
  await expect(page).toHaveTitle(person.words.seen('tab-title', { page: person.words.say('page-wait') }));
  await expect(page.getByRole('status').filter({ hasText: person.words.say('page-wait.lead') })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  letGo();
  await person.reads('rights');
  await expect(person.title()).toBeFocused();
  await expect(page).toHaveTitle(person.words.seen('tab-title', { page: person.words.say('rights') }));
});

test('words on their way are waited for as the page itself is', async ({ page }) => {
  const letGo = await holdBack(page, WORDS);
  const person = new Person(page);
  await person.opens();
  await person.press(person.link('rights'));
  await person.reads('page-wait');
  await person.goesTo('#/start/who');
  await person.reads('start-who');
  await page.evaluate(() => { location.hash = '#/me/called'; });
  await person.reads('page-wait');
  letGo();
  await person.reads('me-called');
  await expect(person.title()).toBeFocused();
});

test('words that did not come can be asked for again', async ({ page }) => {
  await page.route(WORDS, (route) => route.abort());
  const person = new Person(page);
  await person.opens();
  await person.press(person.link('rights'));
  await person.reads('page-missing');
  await page.unroute(WORDS);
  await person.press(person.button('page-missing.again'));
  await person.reads('rights');
});

test('who goes elsewhere while a page is on its way keeps their place', async ({ page }) => {
  const letGo = await holdBack(page);
  const person = new Person(page);
  await person.opens();
  await person.press(person.link('rights'));
  await person.reads('page-wait');
  await person.link('credits').focus();
  letGo();
  await person.reads('rights');
  await expect(person.link('credits')).toBeFocused();
});

test('a page in the middle opens by its address, and the focus stays where the browser put it', async ({ page }) => {
  const letGo = await holdBack(page);
  const person = new Person(page);
  await begins(page, '#/me/called');
  await person.reads('page-wait');
  letGo();
  await person.reads('me-called');
  expect(await page.evaluate(() => document.activeElement.tagName)).toBe('BODY');
});

for (const [name, spoil] of [
  ['a browser that keeps the plan', () => {}],
  ['a browser that keeps nothing', () => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
  }],
]) {
  test(`when a page does not come, nothing is lost and it can be asked for again: ${name}`, async ({ page }) => {
    await page.addInitScript(spoil);
    await page.route(REST, (route) => route.abort());
    const person = new Person(page);
    await person.opens('#/start/who');
    const me = page.getByRole('radio', { name: person.words.seen('start-who-me') });
    await person.choose(me);
    await person.goesTo('#/me/called');
    await person.reads('page-missing');
    await expect(person.title()).toBeFocused();
    await expect(page.getByRole('alert')).toContainText(person.words.say('page-missing.safe'));
    expect(await axe(page)).toEqual([]);
    await person.press(person.button('page-missing.again'));
    await person.reads('page-missing');
    await page.unroute(REST);
    await person.press(person.button('page-missing.again'));
    await person.reads('me-called');
    await expect(person.title()).toBeFocused();
    await person.goesTo('#/start/who');
    await expect(me).toBeChecked();
  });
}

test('who comes back to a page that did not come asks for it anew', async ({ page }) => {
  await page.route(REST, (route) => route.abort());
  const person = new Person(page);
  await person.opens();
  await person.press(person.link('rights'));
  await person.reads('page-missing');
  await page.unroute(REST);
  await person.goesTo('#/credits');
  await person.reads('credits');
});
