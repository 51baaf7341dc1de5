// What can be printed: a sheet for each purpose, in larger letters, in two languages; and paper that opens again.

import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plan, planFile } from './form.mjs';
import { Person } from './person.mjs';

/** Points of A4 and A5 paper, as `pdfinfo` tells them. */
const A4 = ['595', '841'];
const A5 = ['419', '595'];

async function withPlan(page, name, tag = 'en') {
  const person = new Person(page);
  await person.opens('#/language');
  await person.speaks(tag);
  await person.goesTo('#/plans');
  await person.opensFile(planFile(name));
  await person.goesTo('#/print');
  return person;
}

/** Chooses a radio button or a box by the message that names it. What stands beside the name may say more. */
async function chooses(person, role, message) {
  const name = person.words.say(message);
  await person.choose(person.page.getByRole(role).and(person.page.getByLabel(name, { exact: false })).first());
}

function told(file) {
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+(\d+)[\d.]* x (\d+)/.exec(info);
  return { pages: Number(/Pages:\s+(\d+)/.exec(info)[1]), size: [width, height] };
}

const words = (file) => execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });

/** A file of these bytes, to be opened. */
function fileOf(name, bytes) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'my-support-plan-')), name);
  fs.writeFileSync(file, bytes);
  return file;
}

test('a sheet is chosen by its picture, looked at, and printed on its own paper', async ({ page }) => {
  const person = await withPlan(page, 'sam');
  await chooses(person, 'radio', 'product-profile');
  await expect(page.getByRole('article')).toBeHidden();
  await person.press(person.button('print-look'));
  const shown = page.getByRole('article', { name: person.words.seen('product-profile') });
  await expect(shown).toBeVisible();
  await expect(shown).toContainText('Sunday dinner at Mum');
  const [profile] = await person.makesPdf();
  expect(told(profile)).toEqual({ pages: 1, size: A4 });
  expect(words(profile)).toContain(person.words.say('product-profile'));
  await chooses(person, 'radio', 'product-card');
  const [card] = await person.makesPdf();
  expect(told(card).size).toEqual(A5);
});

test('letters are as large as asked, on paper of the same size', async ({ page }) => {
  const person = await withPlan(page, 'sam');
  await chooses(person, 'radio', 'product-money');
  const [usual] = await person.makesPdf();
  await chooses(person, 'radio', 'letters-largest');
  const [largest] = await person.makesPdf();
  expect(told(largest).size).toEqual(told(usual).size);
  expect(told(largest).pages).toBeGreaterThan(told(usual).pages);
});

test('a sheet says everything in English too, where that is asked', async ({ page }) => {
  const person = await withPlan(page, 'sam', 'pl');
  await chooses(person, 'radio', 'product-profile');
  await chooses(person, 'checkbox', 'print-in-english');
  // The English words are fetched first.
  await expect(page.getByRole('article', { includeHidden: true })).toContainText('What people like about me');
  await person.press(person.button('print-look'));
  await expect(page.getByRole('article')).toContainText('What people like about me');
  const [sheet] = await person.makesPdf();
  for (const said of [person.words.say('paper-liked'), 'What people like about me', 'Polski']) expect(words(sheet)).toContain(said);
});

test('Ctrl+P prints the sheet that was chosen, and nothing else', async ({ page }) => {
  const person = await withPlan(page, 'sam');
  await chooses(person, 'radio', 'product-questions');
  await page.emulateMedia({ media: 'print' });
  await expect(person.title()).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('article')).toContainText(person.words.say('paper-questions-more'));
});

test('the paper of a plan opens as that plan, elsewhere', async ({ page, browser }) => {
  const person = await withPlan(page, 'maya');
  const [book] = await person.makesPdf();
  const context = await browser.newContext();
  const friend = new Person(await context.newPage());
  await friend.opens('#/plans');
  await friend.opensFile(fileOf('maya.pdf', fs.readFileSync(book)));
  const copy = await friend.keepsCopy();
  expect(copy.plan.answers).toEqual((await person.keepsCopy()).plan.answers);
  expect(Object.keys(copy.plan.answers)).toEqual(expect.arrayContaining(Object.keys(plan('maya').answers)));
  await context.close();
});

test('the plan as a page is read without scripts and without a network, and opens again elsewhere', async ({ page, browser }) => {
  const person = await withPlan(page, 'sam', 'ur');
  const waiting = page.waitForEvent('download');
  await person.press(person.button('keep-page'));
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  const file = fileOf('sam.html', fs.readFileSync(await download.path()));
  const still = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const copy = await still.newPage();
  const complaints = [];
  copy.on('console', (message) => complaints.push(message.text()));
  await copy.goto(pathToFileURL(file).href);
  await expect(copy.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(copy.getByRole('heading', { level: 1 })).toContainText('Sam');
  expect(await copy.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(8);
  await expect(copy.getByRole('table').first()).toBeVisible();
  // Pictures are there, and have words.
  await expect(copy.getByRole('img').first()).toBeVisible();
  expect(await copy.getByRole('img').first().getAttribute('aria-label')).not.toBe('');
  expect(complaints).toEqual([]);
  await still.close();
  const context = await browser.newContext();
  const friend = new Person(await context.newPage());
  await friend.opens('#/plans');
  await friend.opensFile(file);
  expect((await friend.keepsCopy()).plan.answers).toEqual((await person.keepsCopy()).plan.answers);
  await context.close();
});

/** A photo that says where it was taken, as phones write them. */
function photoWithPlace() {
  const photo = fs.readFileSync(new URL('../papers/photo.jpg', import.meta.url));
  const said = Buffer.from('Exif\0\0GPS 53.4084 -2.9916');
  const length = Buffer.from([0, said.length + 2]);
  return Buffer.concat([photo.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, said, photo.subarray(2)]);
}

test('a picture of ones own stands in place of ours, on screen, on paper and in both files, without its place', async ({ page, browser }) => {
  const person = await withPlan(page, 'sam');
  const [before] = await person.makesPdf();
  await person.goesTo('#/outcomes/list/1/what');
  await page.getByText(person.words.seen('own-picture')).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'cake.jpg', mimeType: 'image/jpeg', buffer: photoWithPlace() });
  const shown = page.getByRole('img', { name: person.words.seen('own-picture.alt') });
  await expect(shown).toBeVisible();
  await person.goesTo('#/outcomes/list');
  const first = page.locator('.cost-line img').first();
  await expect(first).toHaveAttribute('src', /^data:image\/jpeg/);
  await person.goesTo('#/print');
  const [after] = await person.makesPdf();
  const photos = (file) => execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).split('\n').filter((line) => line.includes(' jpeg ')).length;
  expect(photos(after)).toBeGreaterThan(photos(before));
  const copy = await person.keepsCopy();
  const [photo] = Object.values(copy.plan.photos);
  expect(Buffer.from(photo, 'base64').includes('GPS')).toBe(false);
  const context = await browser.newContext();
  const friend = new Person(await context.newPage());
  await friend.opens('#/plans');
  await friend.opensFile(fileOf('sam.pdf', fs.readFileSync(after)));
  await friend.goesTo('#/outcomes/list');
  await expect(friend.page.locator('.cost-line img').first()).toHaveAttribute('src', /^data:image\/jpeg/);
  await context.close();
  // Taken out, it goes from the plan and from what is kept, and undo would bring it back.
  await person.goesTo('#/outcomes/list/1/what');
  await page.getByText(person.words.seen('own-picture')).click();
  await person.press(person.button('photo-take-out'));
  await expect(shown).toBeHidden();
  expect((await person.keepsCopy()).plan.photos ?? {}).toEqual({});
});

test('a PDF that opens no plan is refused kindly, and nothing is lost', async ({ page }) => {
  const person = await withPlan(page, 'sam');
  const [whole] = await person.makesPdf();
  // Whoever gets a copy gets what they may see, and no plan behind it.
  await chooses(person, 'radio', 'for-whom-council');
  const [copy] = await person.makesPdf();
  const bytes = fs.readFileSync(whole);
  const refused = [
    [fs.readFileSync(copy), 'open-trouble-pdf'],
    [bytes.subarray(0, 2000), 'open-trouble-damaged'],
    [Buffer.from('%PDF-1.7\nnothing more'), 'open-trouble-damaged'],
  ];
  await person.goesTo('#/plans');
  for (const [bytes, message] of refused) {
    const waiting = page.waitForEvent('filechooser');
    await person.press(person.button('open-choose'));
    await (await waiting).setFiles(fileOf('some.pdf', bytes));
    await person.sees(message);
    await person.sees('open-nothing-lost');
  }
  await person.goesTo('#/me/called');
  await expect(page.getByRole('textbox').first()).toHaveValue('Sam');
});
