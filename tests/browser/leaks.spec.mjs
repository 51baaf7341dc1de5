// Nothing leaves this device: after the app has loaded it asks nobody for anything but its own files.

import { expect, test } from '@playwright/test';
import { listen } from './checkers.mjs';
import { plan, planFile, screens } from './form.mjs';
import { Person } from './person.mjs';
import { LANGUAGES } from './words.mjs';

/** What the app fetches only when somebody asks for it: words, letters, pictures, and what makes the PDF. */
const OWN_FILES = /^\/(generated\/.*|rates\/\d+\.json|pdf_worker[\w.-]*|[\w.-]+\.(svg|webmanifest)|sw\.js)$/;

test('a whole visit asks for nothing but the app’s own files', async ({ page, baseURL }) => {
  test.setTimeout(900_000);
  const heard = listen(page);
  const person = new Person(page);
  await person.opens('#/plans');
  await page.waitForLoadState('networkidle');
  const loaded = heard.requests.length;
  await person.opensFile(planFile('sam'));
  for (const tag of LANGUAGES) {
    await person.goesTo('#/language');
    await person.speaks(tag);
    for (const address of screens(plan('sam'))) await person.goesTo(address);
  }
  await person.goesTo('#/language');
  await person.speaks('en');
  await person.keepsCopy();
  await person.makesPdf();
  const asked = heard.requests.map((address) => new URL(address)).filter(({ protocol }) => !['blob:', 'data:'].includes(protocol));
  expect(asked.filter(({ origin }) => origin !== new URL(baseURL).origin)).toEqual([]);
  expect(asked.slice(loaded).map(({ pathname }) => pathname).filter((name) => !OWN_FILES.test(name))).toEqual([]);
  expect(asked.filter(({ search }) => search !== '').map(String)).toEqual([]);
});

test('what somebody types is in no request', async ({ page }) => {
  const bodies = [];
  page.on('request', (request) => bodies.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const person = new Person(page);
  await person.opens('#/me/called');
  await person.write(page.getByRole('textbox', { name: person.words.seen('me-called') }), 'Zebedee');
  await person.isKept();
  await person.continues();
  await person.isAt('#/me/photo');
  expect(bodies.filter((body) => body.includes('Zebedee') || !body.startsWith('GET '))).toEqual([]);
});

test('the page breaks none of its own rules and complains of nothing', async ({ page }) => {
  const heard = listen(page);
  await page.addInitScript(() => {
    window.broken = [];
    document.addEventListener('securitypolicyviolation', (event) => window.broken.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  const person = new Person(page);
  await person.opens('#/plans');
  await person.opensFile(planFile('maya'));
  for (const address of screens(plan('maya'))) await person.goesTo(address);
  expect(await page.evaluate(() => window.broken)).toEqual([]);
  expect(heard.complaints).toEqual([]);
});

test('every file comes with the policy that keeps others out', async ({ request }) => {
  for (const file of ['/', '/icon.svg', '/generated/locales/en-first.ftl']) {
    const headers = (await request.get(file)).headers();
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
});

test('words in a file are words, and never parts of the page', async ({ page }) => {
  const person = new Person(page);
  await person.opens('#/plans');
  const trick = '<img src="x" onerror="window.tricked = true"><b>bold</b>';
  const made = plan('maya');
  made.answers.me.answers.called.text = trick;
  const waiting = page.waitForEvent('filechooser');
  await person.press(person.button('open-choose'));
  await (await waiting).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(made)) });
  await person.sees('open-done');
  for (const address of ['#/plan', '#/check', '#/me/called', '#/plans']) {
    await person.goesTo(address);
    await expect(page.locator('main b', { hasText: 'bold' })).toHaveCount(0);
  }
  expect(await page.evaluate(() => window.tricked)).toBeUndefined();
});

test('after one visit the app opens without a network', async ({ page, context }) => {
  test.skip(!(await hasWorker(page)), 'there is no service worker in this release');
  const person = new Person(page);
  await context.setOffline(true);
  await person.opens('#/me/called');
  await person.reads('me-called');
});

async function hasWorker(page) {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  return page.evaluate(async () => Boolean(await navigator.serviceWorker?.getRegistration()));
}
