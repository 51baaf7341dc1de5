// What the app asks, from the same tables that the app is built from, and every address that it has.

import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './words.mjs';

/** The steps with their pages, questions and choices: `plan form`, packed with the pictures. */
export const STEPS = JSON.parse(fs.readFileSync(path.join(ROOT, 'public/generated/form.json'), 'utf8')).form.steps;

/** The worked plans that are typed in. */
export const PLANS = ['sam', 'kamlaben', 'kamlaben-ur', 'ted-and-june', 'maya'];

export function plan(name) {
  return JSON.parse(fs.readFileSync(planFile(name), 'utf8'));
}

export function planFile(name) {
  return path.join(ROOT, 'tests/plans', `${name}.json`);
}

/** Pages to read, the page to find help, and the letters. */
const READ = ['find', 'where', 'who', 'words', 'say-no', 'break', 'new', 'life', 'meetings', 'eighteen', 'print/ready', 'letters', 'letters/L3', 'letters/L7'];

/** A page is a list when it holds pages of its own. */
export const isList = (page) => Array.isArray(page.pages);

/** Whether a plan shows a step before anything was said in it. */
export function isShown(step, plan) {
  const depths = ['short', 'full', 'big'];
  const length = plan.answers.start?.answers?.length?.chosen?.[0] ?? 'short';
  return depths.indexOf(step.depth) <= depths.indexOf(length);
}

/** The steps that someone fills in who types this plan: those that it shows, and those that they went to by themselves. */
export function stepsOf(plan) {
  return STEPS.filter((step) => isShown(step, plan) || plan.answers[step.id]);
}

/** Whether a plan is a carer's own. */
function isOfCarer(plan) {
  return Boolean(plan.answers.needs?.answers?.whose?.chosen?.includes('carer'));
}

/** Whether a question is asked, with these answers beside it, in this plan. */
export function isQuestionAsked({ id, shown }, answers, plan) {
  if (!shown) return true;
  if (shown.hidden) return !shown.hidden.some((one) => answers[shown.question]?.chosen?.includes(one));
  if (shown.chosen) return shown.chosen.some((one) => answers[shown.question]?.chosen?.includes(one));
  if (answers[id]) return true;
  if (shown.plans) return (shown.plans === 'of-carers') === isOfCarer(plan);
  if (shown.said) return Boolean(plan.answers[shown.said]);
  return !plan.answers[shown.unless.step]?.answers?.[shown.unless.question];
}

/** Whether a page asks anything, with these answers beside it. Pages that ask nothing are passed over. */
export function isAsked({ questions }, answers, plan) {
  return questions.length === 0 || questions.some((question) => isQuestionAsked(question, answers, plan));
}

/** Whether a plan that is filled in has a page: a short one leaves out what only a full one asks, unless it is answered. */
export function hasPage({ depth, questions }, answers, plan) {
  return isShown({ depth: depth ?? 'short' }, plan) || questions.some(({ id }) => answers[id]);
}

/** Every choice of a question, in order. */
export const choicesOf = (question) => question.choices ?? (question.areas ?? []).flatMap((area) => area.choices);

/** The address of every screen. Screens about one thing in a list need a plan that has one: the first is looked at. */
export function screens(plan) {
  const pages = STEPS.flatMap((step) =>
    (step.pages ?? []).flatMap((page) => {
      const row = plan?.answers[step.id]?.rows?.[0]?.id;
      const about = isList(page) && row ? page.pages.map((one) => `#/${step.id}/${page.id}/${row}/${one.id}`) : [];
      return [`#/${step.id}/${page.id}`, ...about];
    }),
  );
  const others = ['', 'plan', 'check', 'print', 'plans', 'plans/gone', 'whats-new', 'language', 'look', 'help', 'rights', 'credits', ...READ];
  return [...others.map((name) => `#/${name}`), ...pages];
}
