// The made-up plans that people can look at.

import { expect, test } from '@playwright/test';
import { plan } from './form.mjs';
import { Person } from './person.mjs';
import { plain } from './words.mjs';

test('an example is shown in the own words of the language that is read, if it was written in it', async ({ page }) => {
  const person = new Person(page);
  await person.opens();
  for (const [tag, name] of [['ur', 'kamlaben-ur'], ['pl', 'kamlaben'], ['en', 'kamlaben']]) {
    await person.goesTo('#/language');
    await person.speaks(tag);
    await person.goesTo('#/examples/kamlaben');
    const { text } = plan(name).answers.outcomes.rows[0].answers.why;
    for (const line of text.split('\n')) await expect.poll(() => person.allWords()).toContain(plain(line));
  }
});
