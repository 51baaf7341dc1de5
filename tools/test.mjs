// Runs every check, the quickest first, and stops at the first that fails.

import fs from 'node:fs';
import path from 'node:path';
import * as build from './build.mjs';
import * as pack from './pack.mjs';
import { PYTHON, ROOT } from './places.mjs';
import { heading, output, run as start, say, since } from './say.mjs';

/** The languages that the worked plans are printed in: one from the left, one with other letters, one from the right. */
const LANGUAGES = ['en', 'pl', 'ur'];

/** The worked plans that are printed, and the languages of each. A paper takes its time, so of the later plans only the longest is one. */
const PAPERS = {
  kamlaben: LANGUAGES,
  lorna: ['en'],
  maya: LANGUAGES,
  sam: LANGUAGES,
  'ted-and-june': LANGUAGES,
};

/** Tests that also look at packed pictures, words and fonts. */
const WITH_ASSETS = ['pictures', 'locales', 'print'];

/** Each check, and what it is called while it runs. */
const CHECKS = [
  ['The Rust code is laid out as usual', () => start('cargo', ['fmt', '--check'])],
  ['The Rust code has no warnings', () => start('cargo', ['clippy', '--locked', '--quiet', '--all-targets', '--', '-D', 'warnings'])],
  ['What needs nothing but Rust', () => start('cargo', ['test', '--locked', '--quiet'])],
  ['Packing words, pictures and fonts', pack.run],
  ['What looks at packed words, pictures and fonts', testAssets],
  ['The release, and its size', build.run],
  ['The worked plans on paper, in each language', testPaper],
  ['A person in a real browser', () => start('playwright', ['test', '--config', 'tests/browser/playwright.config.mjs'])],
];

/** Runs all checks, or those whose name holds one of the words. */
export async function run(words) {
  const began = Date.now();
  const wanted = CHECKS.filter(([name]) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word)));
  for (const [name, check] of wanted) {
    heading(name);
    const start = Date.now();
    await check();
    say(`Good, after ${since(start)}.`);
  }
  say(`\nAll is good, after ${since(began)}.`);
}

function testAssets() {
  const named = WITH_ASSETS.filter((name) => fs.existsSync(path.join(ROOT, `tests/${name}.rs`)));
  const tests = named.flatMap((name) => ['--test', name]);
  start('cargo', ['test', '--locked', '--quiet', ...tests], { env: { PLAN_ASSETS: 'required' } });
}

/** Prints the worked plans, and holds each PDF to the rules of PDF/UA. */
function testPaper() {
  const into = path.join(ROOT, 'target/paper');
  fs.rmSync(into, { recursive: true, force: true });
  fs.mkdirSync(into, { recursive: true });
  const papers = [];
  for (const [name, languages] of Object.entries(PAPERS)) {
    for (const language of languages) {
      const paper = path.join(into, `${name}-${language}.pdf`);
      const words = ['pdf', path.join('tests/plans', `${name}.json`), '--language', language, '--out', paper];
      const { books } = JSON.parse(output('cargo', ['run', '--locked', '--quiet', '--bin', 'plan', '--', ...words]));
      papers.push(...books.map(({ out }) => out));
    }
  }
  start(PYTHON, ['tools/check_pdf.py', ...papers]);
  // The checker is checked too: on damaged copies it must find every damage.
  start(PYTHON, ['tools/check_pdf.py', '--planted', papers[0], papers.at(-1)]);
}
