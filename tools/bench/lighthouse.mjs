// Asks Lighthouse, as a phone, what it thinks of the start page and of a question.

import fs from 'node:fs';
import path from 'node:path';
import { CHROMIUM, LIGHTHOUSE, ROOT } from '../places.mjs';
import { run } from '../say.mjs';

/** Performance, accessibility and best practices, each out of 100. */
export function lighthouse(address) {
  const report = path.join(ROOT, 'target/lighthouse.json');
  const modules = path.join(LIGHTHOUSE, 'node_modules');
  run(path.join(modules, 'node/bin/node'), [
    path.join(modules, 'lighthouse/cli/index.js'), address, '--quiet', '--output=json', `--output-path=${report}`,
    '--only-categories=performance,accessibility,best-practices', '--chrome-flags=--headless=new --no-sandbox',
  ], { env: { CHROME_PATH: CHROMIUM } });
  const { categories } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}
