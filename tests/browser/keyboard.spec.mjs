// What only a keyboard meets: where Tab goes in a large set of choices, and how far a calendar lets a year run.

import { expect, test } from '@playwright/test';
import { STEPS, isList } from './form.mjs';
import { KeyboardPerson } from './person.mjs';
import { exactly } from './words.mjs';

test('Tab goes into every area that is open, and one choice is made in all of them', async ({ page }) => {
  const person = new KeyboardPerson(page);
  await person.opens('#/needs/list');
  await person.press(person.button('needs-list.add'));
  await person.reads('needs-what');
  const { areas } = STEPS.find(({ id }) => id === 'needs').pages.find(isList).pages[0].questions[0];
  const radio = (choice) => page.getByRole('radio', { name: exactly(person.words.say(`needs-what-${choice.id}`)) });
  const [first, second] = areas.map(({ choices }) => radio(choices[0]));
  await expect(first).toBeVisible();
  await person.choose(first);
  await person.press(page.getByRole('main').getByText(person.words.seen(`needs-what-${areas[1].id}`)));
  await expect(second).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(second).toBeFocused();
  await page.keyboard.press('Space');
  await expect(second).toBeChecked();
  await expect(first).not.toBeChecked();
});

test('a year has 4 digits', async ({ page }) => {
  const person = new KeyboardPerson(page);
  await person.opens('#/answer/sent');
  const field = page.getByRole('textbox', { name: person.words.seen('answer-sent-on') });
  await person.reaches(field);
  // Wherever the year stands, one digit too many does not make it longer.
  await page.keyboard.type('111112026');
  expect(await field.inputValue()).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
});
