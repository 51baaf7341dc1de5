// Four of the worked plans, and one of them in Urdu too, typed in from the first page to the paper as people would.

import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { PLANS, plan } from './form.mjs';
import { KeyboardPerson, Person } from './person.mjs';
import { plain } from './words.mjs';

/** What each plan costs in its first year and in later years: `domain.md` 9c, by way of `plan totals`. */
const TOTALS = {
  sam: ['£8,491.80', '£7,363.80'],
  kamlaben: ['£10,406.00'],
  'kamlaben-ur': ['£10,406.00'],
  'ted-and-june': ['£12,709.00'],
  maya: ['£4,566.00'],
};

/** The most pages of one book: easy read asks for 20 to 24. */
const MOST_PAGES = 24;

for (const name of PLANS) {
  test(`${name}: typed in, checked, printed, and opened again elsewhere`, async ({ page, browser }) => {
    test.setTimeout(1_800_000);
    const written = plan(name);
    const person = new (name === 'maya' ? KeyboardPerson : Person)(page);
    await person.opens();
    await person.press(person.link('front-make'));
    await person.typesIn(written, interruptions(name, person));
    await seesTotals(person, name);
    await makesPdf(person, written.answers.me.answers.called.text);
    await opensElsewhere(person, browser, written);
  });
}

/** Life goes on in the middle of a plan: the page is loaded again, and the language is changed and changed back. */
function interruptions(name, person) {
  return async (step, page) => {
    const reloads = { sam: 'outcomes-why', 'kamlaben-ur': 'risks-good' }[name] === `${step.id}-${page.id}`;
    if (reloads) {
      await person.isKept();
      await person.page.reload();
      await person.isReady();
    }
    if (name === 'kamlaben' && step.id === 'supports' && page.id === 'list') {
      const address = new URL(person.page.url()).hash;
      for (const tag of ['ur', 'pl', 'en']) {
        await person.goesTo('#/language');
        await person.speaks(tag);
        await person.goesTo(address);
        await person.reads(`${step.id}-${page.id}`);
      }
    }
  };
}

async function seesTotals(person, name) {
  await person.goesTo('#/costs/list');
  const words = await person.allWords();
  for (const total of TOTALS[name]) expect(words).toContain(total);
}

async function makesPdf(person, called) {
  await person.goesTo('#/print');
  for (const file of await person.makesPdf()) {
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))[1]);
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThanOrEqual(MOST_PAGES);
    expect(letters(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }))).toContain(letters(called));
  }
}

/** Letters of Nastaliq hang below each other, and what reads them back puts spaces between. */
const letters = (words) => plain(words).replaceAll(' ', '');

/** Keeps a copy, opens it in a browser that has never seen the app, and finds the same plan there. */
async function opensElsewhere(person, browser, written) {
  const copy = await person.keepsCopy();
  expect(meaning(copy.plan)).toEqual(meaning(written));
  const context = await browser.newContext();
  const friend = new Person(await context.newPage());
  await friend.opens('#/language');
  await friend.speaks(written.language);
  await friend.goesTo('#/plans');
  await friend.opensFile(copy.file);
  await friend.goesTo('#/check');
  await person.goesTo('#/check');
  expect(await friend.allWords()).toBe(await person.allWords());
  expect(meaning((await friend.keepsCopy()).plan)).toEqual(meaning(written));
  await context.close();
}

/** What a plan says, without what every copy has of its own, and without answers that say nothing. */
function meaning({ answers }) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, { answers = {}, rows = [] }]) => [id, { answers: said(answers), rows: rows.map((row) => said(row.answers)) }]),
  );
}

/** Own words say by themselves that they are something else, with or without that choice beside them. Numbers and days are of no language. */
function said(answers) {
  const plainly = ({ text = '', language, chosen = [], stance = null }) => ({
    text: plain(text),
    language: /\p{L}/u.test(text) ? language : null,
    chosen: chosen.filter((choice) => choice !== 'other' || !text).sort(),
    stance: stance ?? null,
  });
  const all = Object.entries(answers).map(([id, answer]) => [id, plainly(answer)]);
  return Object.fromEntries(all.filter(([, { text, chosen, stance }]) => text || chosen.length > 0 || stance).sort(([a], [b]) => a.localeCompare(b)));
}
