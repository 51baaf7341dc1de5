// A person at the app: finds things by their label and role, as people and screen readers do, and never by class.

import { expect } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { STEPS, choicesOf, hasPage, isAsked, isList, isQuestionAsked, isShown, stepsOf } from './form.mjs';
import { Words, exactly, plain } from './words.mjs';

export class Person {
  constructor(page, tag = 'en') {
    this.page = page;
    this.words = new Words(tag);
  }

  // --- Where they are ---

  async opens(address = '#/') {
    await this.page.goto(`/${address}`);
    await this.isReady();
  }

  /** The start page stands there before the app does: the app is ready when it has drawn its own page. */
  async isReady() {
    await this.page.waitForFunction(() => !document.querySelector('#app noscript'));
    await this.isOnAPage();
  }

  /** The code of most pages may still be on its way: until then there is "One moment". */
  async isOnAPage() {
    await expect(this.title()).toBeVisible();
    await expect(this.title()).not.toHaveText(this.words.seen('page-wait'));
    // The focus goes to the heading with the next frame. Nobody presses a key before that, and on a busy machine a test would.
    await this.page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
  }

  async goesTo(address) {
    await this.page.evaluate((hash) => { location.hash = hash; }, address);
    await this.isAt(address);
  }

  async isAt(address) {
    await expect.poll(() => new URL(this.page.url()).hash).toMatch(address instanceof RegExp ? address : exactly(address));
    await this.isOnAPage();
  }

  title() {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  async reads(message, values) {
    await expect(this.title()).toHaveText(this.words.seen(message, values));
  }

  async sees(message, values) {
    await expect(this.page.getByText(this.words.seen(message, values)).first()).toBeVisible();
  }

  /** Everything that the page says, without marks of direction. */
  async allWords() {
    return plain(await this.page.getByRole('main').innerText());
  }

  // --- What they do ---

  async press(thing) {
    await thing.click();
  }

  async write(field, text) {
    await field.fill(text);
  }

  async writesDay(field, day) {
    await field.fill(day);
  }

  async choose(box) {
    await box.check();
  }

  button(message, values) {
    return this.page.getByRole('button', { name: this.words.seen(message, values) });
  }

  link(message, values) {
    return this.page.getByRole('link', { name: this.words.seen(message, values) });
  }

  /** A button or a link: people do not care which. */
  control(message, values) {
    return this.button(message, values).or(this.link(message, values)).first();
  }

  async continues() {
    await this.press(this.page.getByRole('main').getByRole('button', { name: this.words.seen('continue') })
      .or(this.page.getByRole('main').getByRole('link', { name: this.words.seen('continue') })));
  }

  async goesBack() {
    await this.press(this.page.getByRole('main').getByRole('link', { name: this.words.seen('back') }));
  }

  async skips() {
    await this.press(this.link('skip'));
  }

  async speaks(tag) {
    const own = { en: 'English', pl: 'Polski', ur: 'اردو' }[tag];
    await this.press(this.page.getByRole('button', { name: new RegExp(own) }).or(this.page.getByRole('link', { name: new RegExp(own) })).first());
    await expect(this.page.locator(`html[lang="${tag}"]`)).toBeAttached();
    this.words = new Words(tag);
  }

  async isKept() {
    await this.sees('kept');
  }

  // --- Paper and copies ---

  /** Makes the PDF and saves every book of it. Gives back the files. */
  async makesPdf() {
    const files = [];
    const take = (download) => files.push(download);
    this.page.on('download', take);
    await this.press(this.button('pdf-make').or(this.button('pdf-again')));
    const one = this.page.getByText(this.words.seen('pdf-made'));
    const first = this.button('pdf-book-save', { book: 1 });
    // It takes its time, and longer on a slow machine.
    await expect(one.or(first)).toBeVisible({ timeout: 60_000 });
    for (let book = 1; (await this.button('pdf-book-save', { book }).count()) > 0; book += 1) {
      await this.press(this.button('pdf-book-save', { book }));
      await this.sees('pdf-book-saved', { book });
      await expect.poll(() => files.length).toBe(book);
    }
    await expect.poll(() => files.length).toBeGreaterThan(0);
    this.page.off('download', take);
    return Promise.all(files.map((file) => file.path()));
  }


  /** Keeps a copy on the last page, and gives back the file and what is in it. */
  async keepsCopy() {
    await this.goesTo('#/print');
    const waiting = this.page.waitForEvent('download');
    await this.press(this.button('keep-a-copy').first());
    const download = await waiting;
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'my-support-plan-'));
    const file = path.join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return { file, plan: JSON.parse(fs.readFileSync(file, 'utf8')) };
  }

  /** Opens a file, where a button for it is on the page. */
  async opensFile(file) {
    const waiting = this.page.waitForEvent('filechooser');
    await this.press(this.button('open-choose'));
    await (await waiting).setFiles(file);
    await this.sees('open-done');
  }

  // --- Answering ---

  /** Answers every question of a page from a saved plan's answers. */
  async answersPage(step, page, answers, plan) {
    for (const question of page.questions) {
      const asked = isQuestionAsked(question, answers, plan);
      const answer = answers[question.id];
      if (asked && answer && !isAhead(step, question)) await this.answers(step, page, question, answer, plan);
    }
  }

  async answers(step, page, question, answer, plan) {
    const message = page.questions.length === 1 ? `${step.id}-${page.id}` : `${step.id}-${question.id}`;
    if (question.kind === 'language') {
      await this.speaks(answer.chosen[0]);
    } else if (['line', 'words', 'phone', 'money', 'count'].includes(question.kind)) {
      if (answer.text) await this.write(this.page.getByRole('textbox', { name: this.words.seen(message) }), answer.text);
    } else if (question.kind === 'day') {
      if (answer.text) await this.writesDay(this.page.getByRole('textbox', { name: this.words.seen(message) }), answer.text);
    } else if (['one', 'many', 'bank', 'link'].includes(question.kind)) {
      const group = this.page.getByRole('group', { name: this.words.seen(message) }).first();
      for (const choice of answer.chosen ?? []) await this.choosesOne(step, question, choice, group, plan);
      if (answer.text) await this.write(this.page.getByRole('textbox', { name: this.ownWordsOf(page, message) }), answer.text);
    }
    await this.stands(message, answer.stance);
  }

  /** A place for own words is named after its question where the page asks several. */
  ownWordsOf(page, message) {
    const own = this.words.say('own-words');
    if (page.questions.length === 1) return exactly(own);
    // Browsers differ in whether they put a space before words that only screen readers meet.
    const [close, apart] = [':', ' :'].map((colon) => exactly(`${own}${colon} ${this.words.say(message)}`).source);
    return new RegExp(`${close}|${apart}`, 'u');
  }

  async choosesOne(step, question, choice, group, plan) {
    const area = (question.areas ?? []).find(({ choices }) => choices.some(({ id }) => id === choice));
    if (area && !area.choices.some(({ id }) => id !== 'other')) return;
    const words = question.kind === 'link' ? nameOf(this.words, question.to, choice, plan) : this.words.say(choiceMessage(this.words, step, question, choice));
    const role = question.kind === 'many' || question.pick === 'many' ? 'checkbox' : 'radio';
    const box = group.getByRole(role, { name: exactly(words) });
    // Whether an area is open can be seen only once its page is there.
    await expect(group).toBeVisible();
    if (area && !(await box.isVisible())) {
      await this.press(group.getByText(this.words.seen(`${step.id}-${question.says}-${area.id}`)));
    }
    await this.choose(box.nth(question.kind === 'link' ? sameNamedBefore(this.words, question.to, choice, plan) : 0));
  }

  async stands(message, stance) {
    if (stance === 'not-sure') {
      const group = this.page.getByRole('group', { name: this.words.seen(message) });
      const box = this.page.getByRole('checkbox', { name: this.words.seen('not-sure') });
      // A page that asks one thing has one of them; where it asks several, each stands in a group with its question.
      await this.choose((await box.count()) > 1 ? group.getByRole('checkbox', { name: this.words.seen('not-sure') }).first() : box);
    }
    if (stance === 'talk') await this.choose(this.page.getByRole('checkbox', { name: this.words.seen('talk') }));
  }

  /** Types a whole plan from the first page to the last, as a person would. `between` may do something after each page. */
  async typesIn(plan, between = async () => {}) {
    const steps = stepsOf(plan);
    for (const step of steps) {
      // A step that a short plan hides is gone to from the list of all steps.
      if (!isShown(step, plan)) await this.goesTo(`#/${step.id}/${step.pages[0].id}`);
      if (!step.pages?.length) {
        await this.isAt(`#/${step.id}`);
        if (step !== steps.at(-1)) await this.continues();
      }
      for (const page of step.pages ?? []) {
        const answers = plan.answers[step.id] ?? {};
        if (!isList(page) && !(isAsked(page, answers.answers ?? {}, plan) && hasPage(page, answers.answers ?? {}, plan))) continue;
        // So is a page that a short plan leaves out.
        if (!isList(page) && !isShown(page, plan)) await this.goesTo(`#/${step.id}/${page.id}`);
        await this.isAt(`#/${step.id}/${page.id}`);
        await this.reads(`${step.id}-${page.id}`);
        if (isList(page)) await this.fillsList(step, page, answers.rows ?? [], plan, between);
        else await this.answersPage(step, page, answers.answers ?? {}, plan);
        await between(step, page);
        await this.leaves(step, page, answers.answers ?? {});
      }
    }
    await this.goesBackTo(plan);
  }

  /** Goes back to what was not there yet: someone in the web who helps, before the help was said; who sees what they answered. */
  async goesBackTo(plan) {
    for (const step of stepsOf(plan)) {
      const { answers = {}, rows = [] } = plan.answers[step.id] ?? {};
      for (const page of step.pages ?? []) {
        if (!isList(page)) await this.answersAhead(step, page, answers, plan, `#/${step.id}/${page.id}`);
        for (const about of page.pages ?? []) {
          for (const [position, row] of rows.entries()) {
            await this.answersAhead(step, about, row.answers, plan, `#/${step.id}/${page.id}/${position + 1}/${about.id}`);
          }
        }
      }
    }
  }

  async answersAhead(step, page, answers, plan, address) {
    for (const question of page.questions.filter((question) => isAhead(step, question))) {
      if (!answers[question.id]?.chosen?.length) continue;
      await this.goesTo(address);
      await this.answers(step, page, question, answers[question.id], plan);
    }
  }

  async fillsList(step, list, rows, plan, between) {
    for (const [position, row] of rows.entries()) {
      const add = `${step.id}-${list.id}.${position === 0 ? 'add' : 'another'}`;
      await this.press(this.button(add));
      for (const page of list.pages.filter((page) => isAsked(page, row.answers, plan) && hasPage(page, row.answers, plan))) {
        await this.isAt(new RegExp(`^#/${step.id}/${list.id}/\\d+/${page.id}$`));
        await this.answersPage(step, page, row.answers, plan);
        await between(step, page);
        await this.continues();
      }
      await this.isAt(`#/${step.id}/${list.id}`);
    }
  }

  async leaves(step, page, answers) {
    const skipped = !isList(page) && page.questions.length > 0 && page.questions.every(({ id }) => answers[id]?.stance === 'skipped');
    await (skipped ? this.skips() : this.continues());
  }
}

/** The same person, with a keyboard and nothing else: Tab, arrows, Space, Enter and letters. */
export class KeyboardPerson extends Person {
  async press(thing) {
    await this.reaches(thing);
    await this.page.keyboard.press('Enter');
  }

  async write(field, text) {
    await this.reaches(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** The browser's calendar takes the parts of a day in an order of its own: whoever sees a wrong day types it in another. */
  async writesDay(field, day) {
    const [year, month, date] = day.split('-');
    await this.reaches(field);
    for (const parts of [[date, month, year], [month, date, year], [year, month, date]]) {
      await this.page.keyboard.type(parts.join(''));
      if ((await field.inputValue()) === day) return;
      await this.page.keyboard.press('ArrowLeft');
      await this.page.keyboard.press('ArrowLeft');
    }
    throw new Error(`the calendar takes ${day} in no order`);
  }

  async choose(box) {
    if (await box.isChecked()) return;
    if ((await box.getAttribute('type')) === 'radio') return this.turnsTo(box);
    await this.reaches(box);
    await this.page.keyboard.press('Space');
  }

  /** Tab goes to a group of round buttons once; arrows go round inside it. */
  async turnsTo(box) {
    const one = await this.tabs(box, (one) => document.activeElement.type === 'radio' && document.activeElement.name === one.name);
    for (let turn = 0; turn < 60 && !(await isFocused(one)); turn += 1) {
      await this.page.keyboard.press((await isBehind(one)) ? 'ArrowUp' : 'ArrowDown');
    }
    expect(await isFocused(box), 'arrow keys reach the choice').toBe(true);
    if (!(await box.isChecked())) await this.page.keyboard.press('Space');
  }

  async reaches(thing) {
    // A label inside a `summary` is not what takes the focus: the summary is.
    await this.tabs(thing, (one) => document.activeElement === (one.closest('summary') ?? one));
  }

  /** Whoever sees the page knows whether to go on or back, and keeps going. Where the page has changed under them, they look again. */
  async tabs(thing, isThere) {
    let one = null;
    let key = 'Tab';
    for (let turn = 0; turn < 900; turn += 1) {
      if (!(await one?.evaluate((one) => one.isConnected))) {
        await thing.waitFor();
        one = await thing.elementHandle();
        key = (await isBehind(one)) ? 'Shift+Tab' : 'Tab';
      }
      if (await one.evaluate(isThere)) return one;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab did not reach ${thing}`);
  }
}

const isBehind = (one) =>
  one.evaluate((one) => Boolean(document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING));

/** The message of a choice. One that many questions offer is worded once for all of them. */
function choiceMessage(words, step, question, choice) {
  const shared = `choice-${choice}`;
  return words.has(shared) ? shared : `${step.id}-${question.says}-${choice}`;
}

/** Whether a question is about a step that comes later: it points at things of it, or is asked once something is said there. */
function isAhead(step, { kind, to, shown }) {
  const about = kind === 'link' ? to : shown?.said;
  return STEPS.findIndex(({ id }) => id === about) > STEPS.findIndex(({ id }) => id === step.id);
}

const isFocused = (thing) => thing.evaluate((one) => document.activeElement === one);

/** What a thing in a list is called: own words, else the words of its choice. */
export function nameOf(words, stepId, rowId, plan) {
  const { step, list, naming, row } = found(stepId, rowId, plan);
  const answer = row.answers[naming.id] ?? {};
  const choice = choicesOf(naming).find(({ id }) => id === answer.chosen?.[0]);
  return answer.text?.trim() || (choice ? words.say(`${step.id}-${naming.says}-${choice.id}`) : words.say(`${step.id}-${list.id}.untitled`));
}

/** How many things of the same name stand before this one. */
function sameNamedBefore(words, stepId, rowId, plan) {
  const { rows, row } = found(stepId, rowId, plan);
  const name = nameOf(words, stepId, rowId, plan);
  return rows.slice(0, rows.indexOf(row)).filter(({ id }) => nameOf(words, stepId, id, plan) === name).length;
}

function found(stepId, rowId, plan) {
  const step = STEPS.find(({ id }) => id === stepId);
  const list = step.pages.find(isList);
  const { rows } = plan.answers[stepId];
  const row = rows.find(({ id }) => String(id) === String(rowId));
  return { step, list, naming: list.pages[0].questions[0], rows, row };
}
