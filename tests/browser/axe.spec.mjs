// Every screen, in every language and colour, without a fault that axe can find: A, AA, AAA and best practice.

import { expect, test } from '@playwright/test';
import { COLOUR_RULES, axe } from './checkers.mjs';
import { plan, planFile, screens } from './form.mjs';
import { Person } from './person.mjs';
import { LANGUAGES } from './words.mjs';

/** Everything is looked for in light colours; in the others, what changes with the colours. */
const THEMES = { paper: undefined, cream: COLOUR_RULES, dark: COLOUR_RULES, contrast: COLOUR_RULES };

for (const tag of LANGUAGES) {
  for (const [theme, rules] of Object.entries(THEMES)) {
    // Colours are the same in every language.
    if (rules && tag !== 'en') continue;
    test(`every screen in ${tag}, ${theme}`, async ({ page }) => {
      test.setTimeout(900_000);
      // Colours that are still on their way would be measured half way.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const person = new Person(page);
      await person.opens('#/plans');
      await person.opensFile(planFile('sam'));
      await person.goesTo('#/language');
      await person.speaks(tag);
      await page.evaluate((theme) => { document.documentElement.dataset.theme = theme; }, theme);
      for (const address of screens(plan('sam'))) {
        await person.goesTo(address);
        expect.soft(await axe(page, rules), address).toEqual([]);
      }
    });
  }
}

test('the page with something to look at again says what to write, takes the focus, and keeps what was typed', async ({ page }) => {
  const person = new Person(page);
  await person.opens('#/plans');
  await person.opensFile(planFile('sam'));
  const row = plan('sam').answers.costs.rows[0].id;
  await person.goesTo(`#/costs/list/${row}/price`);
  const field = page.getByRole('textbox', { name: person.words.seen('costs-amount') });
  await person.write(field, '£24.345');
  await person.continues();
  await expect(page.getByRole('group', { name: person.words.seen('problem-count', { count: 1 }) })).toBeFocused();
  await expect(field).toHaveValue('£24.345');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
});

test('a colour that is too pale in the app itself is seen', async ({ page }) => {
  const person = new Person(page);
  await person.opens('#/me/called');
  await page.evaluate(() => document.documentElement.style.setProperty('--ink-soft', '#6b606d'));
  expect((await axe(page, COLOUR_RULES)).join(' ')).toContain('color-contrast-enhanced');
});

test('the start page before the app has loaded', async ({ page }) => {
  await page.route(/\.(wasm|js)$/, (route) => route.abort());
  await page.goto('/');
  expect(await axe(page)).toEqual([]);
});
