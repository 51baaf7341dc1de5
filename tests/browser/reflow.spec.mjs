// Small windows, large words and fingers: nothing sticks out, nothing is cut off, everything can be hit and seen.

import { expect, test } from '@playwright/test';
import { cutOff, focusFaults, sticksOut, tooSmall } from './checkers.mjs';
import { plan, planFile, screens } from './form.mjs';
import { Person } from './person.mjs';
import { LANGUAGES, plain } from './words.mjs';

/** What people may put between lines and letters: WCAG 2.2, 1.4.12. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const WINDOWS = [
  { name: '320 px, a small phone', width: 320, height: 640, isNarrowest: true },
  { name: '1280 px at 400 %', width: 320, height: 256 },
  { name: 'words at 200 %', width: 1280, height: 800, size: '200' },
  { name: 'words at 200 % on a phone', width: 360, height: 640, size: '200', isNarrowest: true },
  { name: 'more room between letters', width: 320, height: 640, spacing: true },
];

async function withPlan(page, tag = 'en') {
  const person = new Person(page);
  await person.opens('#/plans');
  await person.opensFile(planFile('sam'));
  await person.goesTo('#/language');
  await person.speaks(tag);
  return person;
}

for (const tag of LANGUAGES) {
  // Longer words and another direction show in the narrowest windows, or nowhere.
  for (const { name, width, height, size, spacing } of WINDOWS.filter(({ isNarrowest }) => isNarrowest || tag === 'en')) {
    test(`${name}, in ${tag}`, async ({ page }) => {
      test.setTimeout(900_000);
      await page.setViewportSize({ width, height });
      const person = await withPlan(page, tag);
      if (size) await page.evaluate((size) => { document.documentElement.dataset.size = size; }, size);
      if (spacing) await spread(page);
      for (const address of screens(plan('sam'))) {
        await person.goesTo(address);
        expect.soft(await sticksOut(page), address).toEqual([]);
        expect.soft(await cutOff(page), address).toEqual([]);
      }
    });
  }

  test(`everything to press is 44 px or more, in ${tag}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width: 360, height: 640 });
    const person = await withPlan(page, tag);
    for (const address of screens(plan('sam'))) {
      await person.goesTo(address);
      expect.soft(await tooSmall(page, 44), address).toEqual([]);
    }
  });
}

/** The policy of the page blocks style sheets written into it, but not those that a reader's own tools adopt. */
async function spread(page) {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, SPACING);
}

test('Tab goes through each kind of page in order, and everyone can see where it is', async ({ page }) => {
  test.setTimeout(900_000);
  const person = await withPlan(page);
  for (const address of ['#/', '#/plan', '#/me/called', '#/me/important', '#/outcomes/list', '#/costs/list', '#/costs/number', '#/check', '#/print', '#/look']) {
    await person.goesTo(address);
    const { faults, count } = await focusFaults(page);
    expect.soft(faults, address).toEqual([]);
    expect.soft(count, address).toBeGreaterThan(5);
  }
});

test('the focus goes to the heading of each new page, and the title of the window names it', async ({ page }) => {
  const person = await withPlan(page);
  for (const address of screens(plan('sam')).filter((address) => address !== '#/language')) {
    await person.goesTo(address);
    await expect(person.title(), address).toBeFocused();
    const heading = plain(await person.title().innerText());
    expect.soft(plain(await page.title()), address).toContain(heading);
  }
});

test('forced colours show every picture, tick and edge', async ({ browser }) => {
  const context = await browser.newContext({ forcedColors: 'active' });
  const page = await context.newPage();
  const person = await withPlan(page);
  await person.goesTo('#/me/important');
  const { faults } = await focusFaults(page);
  expect(faults).toEqual([]);
  await context.close();
});

test('Ctrl+P on the check page puts the plan alone on A4', async ({ page }) => {
  const person = await withPlan(page);
  await person.goesTo('#/check');
  await page.emulateMedia({ media: 'print' });
  await expect(person.title()).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await page.getByRole('article').getByRole('link').filter({ visible: true }).count()).toBe(0);
});
