// What looks at a page and finds faults. `planted.spec.mjs` proves that each of them sees.

import fs from 'node:fs';
import { createRequire } from 'node:module';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything that axe finds: A, AA, AAA and best practice. Or, where `rules` are named, only what those find. */
export async function axe(page, rules) {
  await page.evaluate(`if (!window.axe) { ${AXE} }; 0`);
  const options = rules ? { runOnly: { type: 'rule', values: rules } } : { runOnly: { type: 'tag', values: LEVELS } };
  const faults = await page.evaluate((options) => window.axe.run(document, { ...options, resultTypes: ['violations'] }), options);
  return faults.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' … ')}`);
}

/** The rules of axe that change with the colours. */
export const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** How many pixels a page is wider than its window, and what sticks out. */
export async function sticksOut(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > width + 1 || left < -1;
    });
    return [`${document.documentElement.scrollWidth} px in ${width}`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  });
}

/** Words that are cut off by the edge of their box. */
export async function cutOff(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => {
        const style = getComputedStyle(one);
        if (!one.checkVisibility() || !/hidden|clip/.test(style.overflowX + style.overflowY) || one.clientWidth < 2) return false;
        return one.textContent.trim() && (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1);
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Things to press that are smaller than this, in either direction. A link inside a sentence may be. */
export async function tooSmall(page, least) {
  return page.evaluate((least) => {
    const things = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex]:not([tabindex="-1"])';
    const size = (one) => ((one.matches('[type=radio], [type=checkbox], [type=file]') && one.closest('label')) || one).getBoundingClientRect();
    const isInSentence = (one) => one.matches('a') && getComputedStyle(one).display === 'inline';
    return [...document.querySelectorAll(things)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isInSentence(one) && !one.matches('.skip'))
      .filter((one) => size(one).width + 0.5 < least || size(one).height + 0.5 < least)
      .map((one) => `${Math.round(size(one).width)}×${Math.round(size(one).height)} ${one.outerHTML.slice(0, 120)}`);
  }, least);
}

/** Goes through a page with Tab: what takes the focus without showing it, and what takes it out of order. */
export async function focusFaults(page, most = 60) {
  const faults = [];
  const seen = [];
  // Tab starts at the heading of a page, and goes on at the top when it comes to the end.
  const isInOrder = (position) => {
    const wrapped = seen.some((one, turn) => turn > 0 && one < seen[turn - 1]);
    if (seen.length === 0) return true;
    return wrapped || position < seen.at(-1) ? position < seen[0] && (!wrapped || position > seen.at(-1)) : true;
  };
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(focused);
    if (!here || seen.includes(here.position)) break;
    if (!isInOrder(here.position)) faults.push(`out of order: ${here.html}`);
    if (here.isCovered) faults.push(`covered: ${here.html}`);
    if (!here.isShown) faults.push(`no focus to see: ${here.html}`);
    seen.push(here.position);
  }
  return { faults, count: seen.length };
}

/** What has the focus, and whether anyone can see that: on the thing itself or on the card around it. */
function focused() {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const rings = (element) => {
    const style = getComputedStyle(element);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  };
  const { x, y, width, height } = one.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return {
    position: [...document.querySelectorAll('*')].indexOf(one),
    isShown: [one, one.closest('label')].some((element) => element && rings(element)),
    isCovered: Boolean(top) && !one.contains(top) && !top.contains(one) && !one.closest('label')?.contains(top),
    html: one.outerHTML.slice(0, 120),
  };
}

/** Remembers every request, everything a page may not do, and every complaint in the console. */
export function listen(page) {
  const heard = { requests: [], complaints: [] };
  page.on('request', (request) => heard.requests.push(request.url()));
  page.on('console', (line) => { if (['error', 'warning'].includes(line.type())) heard.complaints.push(line.text()); });
  page.on('pageerror', (error) => heard.complaints.push(String(error)));
  return heard;
}
