// Measures how long someone with an old phone on a bad line waits for the first words and for the first question.

import { SLOW, fresh, median, times } from './browser.mjs';

/** The first question that someone can answer, after the choice of a language. */
const FIRST_QUESTION = '#/start/who';

/** First paint of the start page, first usable question, and the bytes until then. */
export async function loading(address) {
  const start = await times(3, () => fresh((page) => firstPaint(page, address), SLOW));
  const question = await times(3, () => fresh((page, devtools) => firstQuestion(page, devtools, address), SLOW));
  return {
    paint: median(start),
    usable: median(question.map(({ usable }) => usable)),
    bytes: median(question.map(({ bytes }) => bytes)),
  };
}

async function firstPaint(page, address) {
  await page.goto(address);
  const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  return paint.jsonValue();
}

/** A question is usable when an answer to it is drawn, enabled, and not covered by anything. */
async function firstQuestion(page, devtools, address) {
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const isUsable = (box) => {
      const shown = box.labels?.[0] ?? box;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
      return !box.disabled && width > 0 && (shown === there || shown.contains(there) || top > innerHeight);
    };
    const look = () => {
      const box = [...document.querySelectorAll('input[type=radio]')].find(isUsable);
      if (box) requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${address}${FIRST_QUESTION}`, { waitUntil: 'commit' });
  const usable = await page.waitForFunction(() => window.usableAt, null, { timeout: 60_000 });
  return { usable: await usable.jsonValue(), bytes };
}
