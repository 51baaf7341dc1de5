// Asks Lighthouse, as a phone, what it thinks of the start page and of a question.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { CHROMIUM, LIGHTHOUSE, ROOT } from '../places.mjs';
import { Trouble, environment } from '../say.mjs';

/** Performance, accessibility and best practices, each out of 100. */
export async function lighthouse(address) {
  const report = path.join(ROOT, 'target/lighthouse.json');
  const modules = path.join(LIGHTHOUSE, 'node_modules');
  // Not waited for with closed eyes: the server that it visits lives in this very process.
  const visit = spawn(path.join(modules, 'node/bin/node'), [
    path.join(modules, 'lighthouse/cli/index.js'), address, '--quiet', '--output=json', `--output-path=${report}`,
    '--only-categories=performance,accessibility,best-practices', '--chrome-flags=--headless=new --no-sandbox',
  ], { env: environment({ CHROME_PATH: CHROMIUM }), stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = await once(visit, 'exit');
  if (status !== 0) throw new Trouble(`Lighthouse stopped with ${status}.`);
  const { categories } = JSON.parse(fs.readFileSync(report, 'utf8'));
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}
