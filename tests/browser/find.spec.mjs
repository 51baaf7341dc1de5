// Find help: a list of local help comes as a file, is searched here, stays here, and cannot do anything but be read.

import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { axe, cutOff, sticksOut, tooSmall } from './checkers.mjs';
import { Person } from './person.mjs';
import { LANGUAGES, ROOT, plain } from './words.mjs';

const listFile = (name) => path.join(ROOT, 'tests/directories', name);

/** Someone who looks for help, and does what the page offers. */
class Seeker extends Person {
  async opensList(file, message = 'find-open') {
    const waiting = this.page.waitForEvent('filechooser');
    await this.press(this.button(message));
    await (await waiting).setFiles(file);
  }

  async hasList() {
    await expect(this.page.getByRole('search')).toBeVisible({ timeout: 60_000 });
  }

  async looksFor(words) {
    await this.write(this.page.getByRole('searchbox', { name: this.words.seen('find-words') }), words);
    await this.press(this.button('find-look'));
  }

  async chooses(message, option) {
    await this.page.getByLabel(this.words.seen(message)).selectOption({ label: option });
  }

  async finds(names) {
    const found = this.page.getByRole('region', { name: this.words.seen('find-found', { count: names.length }) });
    await expect(found.getByRole('heading', { level: 4 })).toHaveText(names);
  }

  async opensFold(number) {
    await this.press(this.page.getByText(this.words.seen('find-rest')).nth(number));
  }
}

async function seeker(page, file = listFile('page-3.json')) {
  const person = new Seeker(page);
  await person.opens('#/find');
  if (file) {
    await person.opensList(file);
    await person.hasList();
  }
  return person;
}

test('a list is opened, says where it came from, and what was left out', async ({ page }) => {
  const person = await seeker(page);
  const words = await person.allWords();
  expect(words).toContain('page-3.json');
  for (const [message, count] of [['find-count', 3], ['find-ended', 2], ['find-nameless', 2]]) {
    expect(words).toContain(plain(person.words.say(message, { count })));
  }
  await person.finds(['Ekta Lunch Club', 'People Like Me', 'Tea Dance']);
  await person.sees('find-closed');
  expect(words).toContain(plain(person.words.say('find-checked', { date: '1 September 2026' })));
});

test('help is found by words, kind, language, cost and access', async ({ page }) => {
  const person = await seeker(page);
  await person.looksFor('HALAL');
  await person.finds(['Ekta Lunch Club']);
  await expect(page.getByRole('heading', { name: person.words.seen('find-found', { count: 1 }) })).toBeFocused();
  await person.press(person.button('find-all'));
  await person.press(person.button('find-often-peer'));
  await person.finds(['People Like Me']);
  await person.press(person.button('find-all'));
  await person.chooses('find-category', 'Lunch club');
  await person.finds(['Ekta Lunch Club']);
  await person.press(person.button('find-all'));
  await person.chooses('find-language', 'Gujarati');
  await person.finds(['Ekta Lunch Club']);
  await person.chooses('find-cost', person.words.say('find-cost-free'));
  await person.finds([]);
  await person.sees('find-found.none');
  await person.press(person.button('find-all'));
  await person.chooses('find-cost', person.words.say('find-cost-free'));
  await person.finds(['People Like Me']);
  await person.press(person.button('find-all'));
  await person.choose(page.getByRole('checkbox', { name: person.words.seen('find-access-said') }));
  await person.finds(['Ekta Lunch Club']);
});

test('a number can be rung, and a page opens beside the app', async ({ page }) => {
  const person = await seeker(page);
  await person.opensFold(0);
  await expect(page.getByRole('link', { name: '0116 496 0000' })).toHaveAttribute('href', 'tel:01164960000');
  await expect(page.getByRole('link', { name: 'hello@example.org' })).toHaveAttribute('href', 'mailto:hello@example.org');
  const link = page.getByRole('link', { name: 'example.org/ekta' });
  await expect(link).toHaveAttribute('href', 'https://example.org/ekta');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('what is found goes into the plan, is said, is linked, and can be taken back', async ({ page }) => {
  const person = await seeker(page);
  const what = 'Ekta Lunch Club';
  await person.press(person.button('web-plan.what', { what }));
  const link = person.link('web-planned.what', { what });
  await expect(link).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'It costs money.' })).toHaveCount(1);
  await person.press(link);
  await person.isAt(/^#\/supports\/list\/1\/what$/);
  await expect(page.getByRole('textbox', { name: person.words.seen('own-words') })).toHaveValue(what);
  await person.goesTo('#/supports/list/1/when');
  await expect(page.getByRole('checkbox', { name: person.words.seen('supports-days-tue') })).toBeChecked();
  await person.goesTo('#/find');
  await person.press(person.button('undo'));
  await person.isAt('#/supports/list');
  await person.goesTo('#/find');
  await expect(person.button('web-plan.what', { what })).toBeVisible();
});

test('the list is still here the next time, and can be taken off and put back', async ({ page }) => {
  const person = await seeker(page);
  await page.reload();
  await person.isReady();
  await person.hasList();
  await person.finds(['Ekta Lunch Club', 'People Like Me', 'Tea Dance']);
  await person.press(person.button('find-take-out'));
  await expect(page.getByRole('search')).toHaveCount(0);
  await person.press(person.button('put-back'));
  await person.hasList();
  await person.press(person.button('find-take-out'));
  await expect(person.button('find-open')).toBeVisible();
  await page.reload();
  await person.isReady();
  await expect(person.button('find-open')).toBeVisible();
  await expect(page.getByRole('search')).toHaveCount(0);
});

test('the list is no part of the plan', async ({ page }) => {
  const person = await seeker(page);
  const { file } = await person.keepsCopy();
  expect(fs.readFileSync(file, 'utf8')).not.toContain('Ekta');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Ekta');
});

test('a simple table with a mark before it opens too, in its own direction', async ({ page }) => {
  const person = await seeker(page, listFile('table.csv'));
  await person.finds(['Ekta, the Lunch Club', 'Library Chat', 'اردو کلب']);
  const name = page.getByRole('heading', { name: 'اردو کلب' });
  await expect(name).toHaveAttribute('lang', 'ur');
  expect(await name.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});

for (const { name, content, message } of [
  { name: 'photo.csv', content: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), message: 'find-trouble-other' },
  { name: 'half.json', content: '[{"name":"Ekta"', message: 'find-trouble-broken' },
  { name: 'empty.json', content: '[]', message: 'find-trouble-empty' },
  { name: 'huge.json', content: Buffer.alloc(20_000_001, 32), message: 'find-trouble-large' },
]) {
  test(`${name} is refused kindly, and the list that was here stays`, async ({ page }) => {
    const person = await seeker(page);
    await person.opensList({ name, mimeType: 'application/json', buffer: Buffer.from(content) }, 'find-another');
    await person.sees(message);
    await person.sees(`${message}.help`);
    await person.sees('open-nothing-lost');
    await person.finds(['Ekta Lunch Club', 'People Like Me', 'Tea Dance']);
    await page.reload();
    await person.isReady();
    await person.hasList();
    await person.finds(['Ekta Lunch Club', 'People Like Me', 'Tea Dance']);
  });
}

test('words in a list are words, and never parts of the page or addresses that do things', async ({ page }) => {
  const person = await seeker(page, listFile('hostile.json'));
  await person.finds(['Tricky Club', 'proto']);
  await person.opensFold(0);
  const main = page.getByRole('main');
  await expect(main.locator('script, iframe, b, img[src="x"]')).toHaveCount(0);
  const addresses = await main.getByRole('link').evaluateAll((links) => links.map((one) => one.getAttribute('href')));
  expect(addresses.filter((address) => !/^(#\/|https:\/\/|tel:\+?\d+$)/.test(address))).toEqual([]);
  await person.press(person.button('web-plan.what', { what: 'Tricky Club' }));
  await person.goesTo('#/supports/list');
  expect(await page.evaluate(() => window.tricked)).toBeUndefined();
});

for (const tag of LANGUAGES) {
  test(`a page with an open list has no fault, and fits a small phone, in ${tag}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const person = new Seeker(page);
    await person.opens('#/language');
    await person.speaks(tag);
    await person.goesTo('#/find');
    for (const [file, message] of [['page-3.json', 'find-open'], ['table.csv', 'find-another'], ['hostile.json', 'find-another']]) {
      await person.opensList(listFile(file), message);
      await expect(page.getByText(file)).toBeVisible();
      await person.opensFold(0);
      expect.soft(await axe(page), file).toEqual([]);
      expect.soft(await sticksOut(page), file).toEqual([]);
      expect.soft(await cutOff(page), file).toEqual([]);
      expect.soft(await tooSmall(page, 44), file).toEqual([]);
    }
  });
}

test('a browser that keeps nothing shows the list for this visit, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });
  });
  const person = await seeker(page);
  await person.sees('find-this-visit');
  await person.goesTo('#/help');
  await person.goesTo('#/find');
  await person.finds(['Ekta Lunch Club', 'People Like Me', 'Tea Dance']);
});

test('what was kept and is damaged is said in plain words', async ({ page }) => {
  const person = await seeker(page);
  await page.evaluate(() => new Promise((done, fail) => {
    const open = indexedDB.open('my-support-plan');
    open.onerror = fail;
    open.onsuccess = () => {
      const change = open.result.transaction('directory', 'readwrite');
      change.objectStore('directory').put(new Uint8Array([255, 255, 10]), 'directory');
      change.oncomplete = done;
    };
  }));
  await page.reload();
  await person.isReady();
  await person.sees('find-trouble-kept');
  await expect(person.button('find-open')).toBeVisible();
});

test('20,000 places in 20 MB are read while the page stays alive, and found quickly', async ({ page }) => {
  test.setTimeout(240_000);
  const person = await seeker(page, null);
  await page.evaluate(() => {
    window.drawn = 0;
    window.longest = 0;
    const draw = () => { window.drawn += 1; requestAnimationFrame(draw); };
    requestAnimationFrame(draw);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const file = test.info().outputPath('large.json');
  fs.writeFileSync(file, large());
  expect(fs.statSync(file).size).toBeGreaterThan(19_000_000);
  await person.opensList(file);
  await person.sees('find-reading');
  const before = await page.evaluate(() => window.drawn);
  await person.hasList();
  // Read in one go, the page would be drawn once or twice meanwhile. How long it takes is told, and judged by people.
  expect(await page.evaluate(() => window.drawn) - before).toBeGreaterThan(20);
  test.info().annotations.push({ type: 'longest halt, ms', description: String(await page.evaluate(() => window.longest)) });
  const headings = page.getByRole('region', { name: /20,?000/ }).getByRole('heading', { level: 4 });
  await expect(headings).toHaveCount(20);
  await person.press(person.button('find-more', { count: 20 }));
  await expect(headings).toHaveCount(40);
  await expect(headings.nth(20)).toBeFocused();
  await person.looksFor('club 19999');
  await person.finds(['Club 19999']);
  await page.reload();
  await person.isReady();
  await person.hasList();
});

/** As many places as a list may have, in a file as large as a list may be. */
function large() {
  const sentence = 'Lunch and chat for everyone who lives near here, with a hot meal and a walk. ';
  const one = (number) => ({
    id: `ac148810-d857-441c-9679-${number}`,
    name: `Club ${number}`,
    status: 'active',
    description: sentence.repeat(8),
    url: `https://example.org/${number}`,
    cost_options: [{ amount: number % 9, option: 'Visit' }],
    schedules: [{ freq: 'WEEKLY', byday: 'TU,TH', opens_at: '11:30', closes_at: '14:00' }],
    languages: [{ name: ['English', 'Gujarati', 'Polish', 'Urdu'][number % 4] }],
    attributes: [{ taxonomy_term: { name: `Kind ${number % 40}` } }],
  });
  const page = { contents: Array.from({ length: 20_000 }, (_, number) => one(number)) };
  return JSON.stringify(page);
}
