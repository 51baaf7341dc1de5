// Draws every packed picture on one sheet, to be looked at: `npm run sheet` writes target/pictures.png.

import { chromium } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { form } from './form.mjs';
import { CHROMIUM, GENERATED, ROOT } from './places.mjs';
import { say } from './say.mjs';

const STYLE =
  'body{display:flex;flex-wrap:wrap;gap:8px;font:13px sans-serif;margin:8px}figure{margin:0;width:112px;text-align:center}' +
  'img{width:96px;height:96px;padding:7px;border:1px solid #bbb;object-fit:contain;box-sizing:border-box}';

/** Draws all pictures, or those that are named. */
export async function run(wanted) {
  const cells = form()
    .pictures.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .map(({ id }) => {
      const picture = fs.readFileSync(path.join(GENERATED, 'pictures', `${id}.svg`)).toString('base64');
      return `<figure><img src="data:image/svg+xml;base64,${picture}" alt=""><figcaption>${id}</figcaption></figure>`;
    });
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const page = await browser.newPage({ viewport: { width: 1216, height: 800 } });
  await page.setContent(`<style>${STYLE}</style>${cells.join('')}`);
  fs.mkdirSync(path.join(ROOT, 'target'), { recursive: true });
  await page.screenshot({ path: path.join(ROOT, 'target/pictures.png'), fullPage: true });
  await browser.close();
  say('Look at target/pictures.png.');
}
