// A newer version beside the one that is kept: what is new is told, and the older one stays as it is.

import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { axe, cutOff, sticksOut, tooSmall } from './checkers.mjs';
import { plan, planFile } from './form.mjs';
import { Person, nameOf } from './person.mjs';
import { exactly, plain } from './words.mjs';

const sam = plan('sam');
const called = sam.answers.me.answers.called.text;
const cost = sam.answers.costs.rows[0].id;
const outcome = sam.answers.outcomes.rows[0].id;
const why = sam.answers.outcomes.rows[0].answers.why.text;

async function begins(person) {
  await person.opens('#/plans');
  await person.opensFile(planFile('sam'));
  await person.goesTo('#/review/list');
  await person.press(person.button('version-start'));
  await person.sees('version-begun', { number: 2 });
}

async function changes(person) {
  const { page, words } = person;
  await person.goesTo(`#/costs/list/${cost}/price`);
  await person.write(page.getByRole('textbox', { name: words.seen('costs-amount') }), '99');
  await person.goesTo(`#/outcomes/list/${outcome}/why`);
  await person.write(page.getByRole('textbox', { name: words.seen('outcomes-why') }), 'It makes me proud.');
  await person.isKept();
}

const article = async (person) => plain(await person.page.getByRole('article').innerText());

/** What a version is called in the list of plans. */
const named = (person, number) => plain(person.words.say('version-named', { name: called, number }));

/** The link to an older version in the list of plans. */
const older = (person, number) => {
  const name = exactly(`${person.words.say('version-look')}: ${named(person, number)}`);
  return person.page.getByRole('link', { name });
};

test('a newer version tells what is new, and the older one is as it was', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page);
  await begins(person);
  await person.goesTo('#/whats-new');
  await person.sees('paper-new-nothing');
  await changes(person);

  await page.reload();
  await person.isReady();
  await person.goesTo('#/plan');
  await person.sees('version-now', { number: 2 });
  await person.press(person.link('whats-new'));
  await person.reads('whats-new');
  const news = await article(person);
  expect(news).toContain(`${person.words.say('paper-new-before')}: ${plain(why)}`);
  expect(news).toContain(`${person.words.say('paper-new-now')}: It makes me proud.`);
  expect(news).toContain(`${person.words.say('paper-new-now')}: £99.00`);
  expect(news).toContain(nameOf(person.words, 'costs', cost, sam));
  await expect(page.getByRole('article').getByRole('table')).not.toHaveCount(0);
  for (const looked of [await axe(page), await sticksOut(page), await cutOff(page), await tooSmall(page, 44)]) expect.soft(looked).toEqual([]);

  await person.goesTo('#/plans');
  for (const looked of [await axe(page), await sticksOut(page), await tooSmall(page, 44)]) expect.soft(looked).toEqual([]);
  await person.press(older(person, 1));
  await person.reads('version-older');
  const before = await article(person);
  expect(before).toContain(plain(why));
  expect(before).not.toContain('It makes me proud.');
  // There is nothing in it to write in and no way to change a part of it.
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('article').getByRole('button')).toHaveCount(0);
  for (const looked of [await axe(page), await sticksOut(page), await tooSmall(page, 44)]) expect.soft(looked).toEqual([]);

  // It is there after the app was closed, and the newer one is still what is worked on.
  await page.reload();
  await person.isReady();
  expect(await article(person)).toBe(before);
  await person.goesTo(`#/outcomes/list/${outcome}/why`);
  await expect(page.getByRole('textbox', { name: person.words.seen('outcomes-why') })).toHaveValue('It makes me proud.');
});

test('what is new is printed with the plan, and the older version by itself', async ({ page }) => {
  test.setTimeout(180_000);
  const person = new Person(page);
  await begins(person);
  await changes(person);
  const text = async () => {
    const files = await person.makesPdf();
    return plain(files.map((file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).join('\n'));
  };
  await person.goesTo('#/whats-new');
  const withNews = await text();
  expect(withNews).toContain(person.words.say('paper-new'));
  expect(withNews).toContain('Now: It makes me proud.');
  await person.goesTo('#/plans');
  await person.press(older(person, 1));
  await person.reads('version-older');
  const alone = await text();
  expect(alone).not.toContain('It makes me proud.');
  expect(alone).not.toContain(person.words.say('paper-new'));
});

test('an older version can be taken out, put back, and gone on from', async ({ page }) => {
  const person = new Person(page);
  await begins(person);
  await person.goesTo('#/plans');
  const takeOut = (number) => page.getByRole('button', { name: exactly(`${person.words.say('plans-take-out')}: ${named(person, number)}`) });
  await person.press(takeOut(1));
  await expect(older(person, 1)).toHaveCount(0);
  await person.press(person.button('put-back.what', { what: named(person, 1) }));
  await expect(older(person, 1)).toHaveCount(1);
  // Without the newer one, the older one is still only to be looked at, until a version is begun from it.
  await person.press(takeOut(2));
  await page.reload();
  await person.isReady();
  await person.press(older(person, 1));
  await person.press(person.button('version-start'));
  await person.sees('version-begun', { number: 2 });
  await person.goesTo('#/plan');
  await person.sees('version-now', { number: 2 });
});

test('a file of an older version is put among the plans, and the desk stays as it is', async ({ page, browser }) => {
  const person = new Person(page);
  await begins(person);
  await person.goesTo('#/plans');
  await person.press(older(person, 1));
  const waiting = page.waitForEvent('download');
  await person.press(person.button('keep-a-copy'));
  const file = `${await (await waiting).path()}`;
  const copy = JSON.parse(fs.readFileSync(file, 'utf8'));
  expect(copy.kept).toMatch(/^\d{4}-\d\d-\d\d$/);
  const context = await browser.newContext();
  const friend = new Person(await context.newPage());
  await friend.opens('#/plans');
  const chooser = friend.page.waitForEvent('filechooser');
  await friend.press(friend.button('open-choose'));
  await (await chooser).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: fs.readFileSync(file) });
  await friend.sees('open-done-older');
  await expect(friend.page.getByRole('link', { name: new RegExp(friend.words.say('version-look')) })).toHaveCount(1);
  await friend.goesTo('#/me/called');
  await expect(friend.page.getByRole('textbox', { name: friend.words.seen('me-called') })).toHaveValue('');
  await context.close();
});
