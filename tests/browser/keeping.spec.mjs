// Nothing is lost: not by closing, not by a full or closed store, not by damage, not by a wrong press.

import { expect, test } from '@playwright/test';
import { plan, planFile } from './form.mjs';
import { Person, nameOf } from './person.mjs';

const NAME = '#/me/called';

const field = (person) => person.page.getByRole('textbox', { name: person.words.seen('me-called') });

test('closing in the middle of a word keeps the word', async ({ context, page }) => {
  const person = new Person(page);
  await person.opens(NAME);
  await field(person).pressSequentially('Kamlab');
  await page.close({ runBeforeUnload: true });
  const later = new Person(await context.newPage());
  await later.opens(NAME);
  await expect(field(later)).toHaveValue('Kamlab');
});

test('going away and back with the browser loses nothing', async ({ page }) => {
  const person = new Person(page);
  await person.opens(NAME);
  await person.write(field(person), 'Sam');
  await person.continues();
  await person.isAt('#/me/photo');
  await page.goBack();
  await person.isAt(NAME);
  await expect(field(person)).toHaveValue('Sam');
});

test('a full store is said in plain words, and the words stay', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await staysAndSays(page, 'not-kept-full');
});

test('a store that the browser closes is said in plain words, and the words stay', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });
  });
  await staysAndSays(page, 'not-kept-blocked');
});

async function staysAndSays(page, message) {
  const person = new Person(page);
  await person.opens(NAME);
  await person.write(field(person), 'Sam');
  await person.sees(message);
  await person.sees(`${message}.help`);
  await expect(field(person)).toHaveValue('Sam');
  const waiting = page.waitForEvent('download');
  await person.press(person.button('keep-a-copy').first());
  expect((await waiting).suggestedFilename()).not.toBe('');
}

test('a damaged draft is set aside and not thrown away', async ({ page }) => {
  const person = new Person(page);
  await person.opens(NAME);
  await person.write(field(person), 'Sam');
  await person.isKept();
  // Away from the app first, because it keeps what is on the desk once more when it is left.
  await page.goto('about:blank');
  await page.goto('/icon.svg');
  await damage(page);
  await person.opens(NAME);
  await person.sees('not-kept-damaged');
  await expect(field(person)).toHaveValue('');
  const stillThere = await page.evaluate(() => Object.values(localStorage).some((kept) => kept.includes('Sam') && kept.includes('DAMAGED')));
  expect(stillThere).toBe(true);
});

/** Spoils the kept plan in its middle, as a failing disk would. */
async function damage(page) {
  await page.evaluate(() => {
    for (const [key, kept] of Object.entries(localStorage)) {
      if (kept.includes('Sam')) localStorage.setItem(key, `${kept.slice(0, -20)}DAMAGED`);
    }
  });
}

test('a change can be taken back', async ({ page }) => {
  const person = new Person(page);
  await person.opens(NAME);
  await person.write(field(person), 'Sam');
  await person.press(person.button('undo'));
  await expect(field(person)).toHaveValue('');
});

test('a thing that is taken out can be put back where it was', async ({ page }) => {
  const person = new Person(page);
  await person.opens('#/plans');
  await person.opensFile(planFile('sam'));
  await person.goesTo('#/costs/list');
  const lines = () => page.getByRole('main').getByRole('listitem').allInnerTexts();
  const before = await lines();
  const sam = plan('sam');
  const name = nameOf(person.words, 'costs', sam.answers.costs.rows[1].id, sam);
  await person.press(person.button('take-out.what', { what: name }));
  await person.press(person.button('put-back.what', { what: name }));
  expect(await lines()).toEqual(before);
});

test('opening a plan adds it, and the one that was here stays', async ({ page }) => {
  const person = new Person(page);
  await person.opens(NAME);
  await person.write(field(person), 'Aaliyah');
  await person.isKept();
  await person.goesTo('#/plans');
  await person.opensFile(planFile('maya'));
  await person.goesTo('#/plans');
  const words = await person.allWords();
  expect(words).toContain('Aaliyah');
  expect(words).toContain(plan('maya').answers.me.answers.called.text);
});

test('two windows never overwrite each other', async ({ context, page }) => {
  const first = new Person(page);
  await first.opens(NAME);
  await first.write(field(first), 'Sam');
  await first.isKept();
  const second = new Person(await context.newPage());
  await second.opens(NAME);
  await expect(field(second)).toHaveValue('Sam');
  await second.write(field(second), 'Sam and Maya');
  await second.isKept();
  await first.page.bringToFront();
  await first.write(field(first), 'Sam alone');
  await first.sees('other-window');
  const kept = await first.page.evaluate(() => Object.values(localStorage).join('\n'));
  expect(kept).toContain('Sam and Maya');
  expect(kept).toContain('Sam alone');
});
