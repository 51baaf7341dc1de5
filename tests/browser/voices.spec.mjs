// Whose words an answer holds: said for each answer by itself, quiet on screen, visible in the plan.

import { expect, test } from '@playwright/test';
import { axe } from './checkers.mjs';
import { Person } from './person.mjs';
import { plain } from './words.mjs';

/** A page that asks two things, both in own words. */
const PAGE = '#/answer/why';

const field = (person, message) => person.page.getByRole('textbox', { name: person.words.seen(message) });
const group = (person, message) => person.page.getByRole('group', { name: person.words.seen(message) });
const speaker = (person, message, whose) => group(person, message).getByRole('radio', { name: person.words.seen(whose) });
const lid = (person) => person.page.locator('summary').filter({ hasText: person.words.say('whose') });

test('each answer of a page has its own speaker', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page);
  await person.opens(PAGE);
  await expect(field(person, 'answer-reasons')).toBeVisible();
  await expect(lid(person)).toHaveCount(0);

  await person.write(field(person, 'answer-reasons'), 'It costs too much.');
  await expect(lid(person)).toHaveCount(1);
  await person.press(lid(person));
  await expect(page.getByRole('radio')).toHaveCount(3);

  // What is open stays open while the next answer is typed.
  await person.write(field(person, 'answer-changes'), 'Fewer hours.');
  await expect(page.getByRole('radio')).toHaveCount(6);
  await person.choose(speaker(person, 'answer-reasons', 'whose-with-help'));
  await person.choose(speaker(person, 'answer-changes', 'whose-someone-else'));
  await expect(speaker(person, 'answer-reasons', 'whose-with-help')).toBeChecked();
  const said = plain(await lid(person).innerText());
  for (const words of ['answer-reasons', 'whose-with-help', 'answer-changes', 'whose-someone-else']) {
    expect(said).toContain(plain(person.words.say(words)));
  }
  expect(await axe(page)).toEqual([]);

  await person.press(person.button('undo'));
  await expect(speaker(person, 'answer-changes', 'whose-someone-else')).not.toBeChecked();
  await expect(speaker(person, 'answer-reasons', 'whose-with-help')).toBeChecked();
  await person.choose(speaker(person, 'answer-changes', 'whose-mine'));
  await person.isKept();

  await page.reload();
  await person.isReady();
  await person.press(lid(person));
  await expect(speaker(person, 'answer-reasons', 'whose-with-help')).toBeChecked();
  await expect(speaker(person, 'answer-changes', 'whose-mine')).toBeChecked();

  await person.goesTo('#/check');
  const plan = plain(await page.getByRole('article').innerText());
  expect(plan).toContain(plain(person.words.say('whose-with-help-paper')));
  expect(plan).not.toContain(plain(person.words.say('whose-someone-else-paper')));
});

test('where a page asks one thing, one line says it all', async ({ page }) => {
  const person = new Person(page);
  await person.opens('#/me/important');
  await person.choose(page.getByRole('checkbox', { name: person.words.seen('me-important-other') }));
  await person.write(page.getByRole('textbox', { name: person.words.seen('own-words') }), 'Singing.');
  await person.press(lid(person));
  await person.choose(page.getByRole('radio', { name: person.words.seen('whose-someone-else') }));
  const whose = person.words.say('whose-someone-else');
  await expect(lid(person)).toHaveText(person.words.seen('whose.said', { whose }));
});
