// Says how many bytes a person waits for, against the bars that the project set itself.

import fs from 'node:fs';
import path from 'node:path';
import { brotli } from './compressed.mjs';
import { filesOf } from './files.mjs';
import { DIST, GENERATED } from './places.mjs';
import { Trouble, heading, say } from './say.mjs';

/** The bars, in thousands of bytes, with brotli 11. */
const BARS = { first: 280, wasm: 170, language: 40, engine: 560 };

/** The fonts on the screen that a first visit in English fetches. Its pages hold no bold digit. */
const FIRST_FONTS = ['atkinson-english', 'digits-400'];

/** The chapters of words that only some pages need, and when a browser fetches them. */
const LATER_WORDS = {
  guides: 'when such a page is opened',
  paper: 'when a page shows the plan as it is printed',
  letters: 'when a letter is opened',
};

/** The other fonts on the screen, and when a browser fetches them. */
const LATER_FONTS = {
  'digits-700': 'when a page shows a bold digit',
  'atkinson-more': 'when a page shows such a letter, as every page in Polish does',
  nastaliq: 'when it is chosen',
  naskh: 'when it is chosen',
};

/** The fonts that the PDF needs, in English and for Urdu besides. */
const PAPER_FONTS = { English: ['atkinson', 'digits'], Urdu: ['nastaliq', 'naskh'] };

/** Prints the sizes. Fails when one is over its bar. */
export async function run() {
  if (!fs.existsSync(path.join(DIST, 'index.html'))) throw new Trouble('There is no release yet. Say: npm run build');
  const files = filesOf(DIST);
  const first = firstLoad(files);
  heading('First load in English, to the first usable question (KB with brotli 11)');
  for (const name of first) say(`${kilobytes(weight(name))}  ${name}`);
  const over = [
    line('first load, everything counted', total(first), BARS.first),
    line('of it wasm', total(first.filter((name) => name.endsWith('.wasm'))), BARS.wasm),
    ...furtherLanguages(files).map(([tag, words]) => line(`a further language: ${tag}, its words`, total(words), BARS.language)),
    line('PDF engine, only when asked for', total(files.filter((name) => /^pdf_worker/.test(name))), BARS.engine),
  ].filter((isOver) => isOver).length;
  say(`${kilobytes(total(files.filter((name) => /^app_rest-/.test(name))))}  the rest of the app, fetched once the first page is there`);
  for (const [chapter, when] of Object.entries(LATER_WORDS)) {
    const largest = Math.max(...files.filter((name) => name.endsWith(`-${chapter}.ftl`)).map(weight));
    say(`${kilobytes(largest)}  the words of the ${chapter}, in the language that needs most, ${when}`);
  }
  for (const [name, when] of Object.entries(LATER_FONTS)) {
    say(`${kilobytes(total(fontsOf(files, [name], 'woff2')))}  the font ${name}, ${when}`);
  }
  for (const [words, names] of Object.entries(PAPER_FONTS)) {
    say(`${kilobytes(total(fontsOf(files, names, 'ttf')))}  fonts for the PDF, for words in ${words}, when asked for`);
  }
  say(`${kilobytes(weight('generated/drawings.json'))}  pictures for the PDF, when asked for`);
  if (over > 0) throw new Trouble(`${over} of these are larger than they may be.`);
}

/** What the browser fetches until someone can answer the first question. */
function firstLoad(files) {
  const page = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href|data-js|data-wasm)="(?:\.\/)?([^"#:]+)"/g)].map((match) => match[1]);
  const wanted = [
    'index.html', ...named, 'generated/locales/en-first.ftl', ...fontsOf(files, FIRST_FONTS, 'woff2'),
    ...firstPictures().map((id) => `generated/pictures/${id}.svg`),
  ];
  return [...new Set(wanted)].filter((name) => files.includes(name));
}

/** The pictures of the first page that asks something, which stands after the choice of a language. */
function firstPictures() {
  const { form } = JSON.parse(fs.readFileSync(path.join(GENERATED, 'form.json'), 'utf8'));
  const pages = form.steps[0].pages.slice(0, 2);
  return pages.flatMap((page) => [page.picture, ...page.questions.flatMap(({ choices = [] }) => choices.map((choice) => choice.picture))]);
}

/** The files of these fonts, in both weights where none is named. Of one kind: `woff2` for the screen, `ttf` for the PDF. */
function fontsOf(files, names, kind) {
  return files.filter((name) => names.some((font) => new RegExp(`^generated/fonts/${font}(-\\d+)?\\.${kind}$`).test(name)));
}

/** Each language beside English, and the files of the chapters that someone meets who fills in every step. */
function furtherLanguages(files) {
  const languages = {};
  for (const name of files.filter((name) => /^generated\/locales\/.*-(first|plan)\.ftl$/.test(name))) {
    const tag = path.basename(name).split(/-[a-z]+\.ftl$/)[0];
    if (tag !== 'en') (languages[tag] ??= []).push(name);
  }
  return Object.entries(languages);
}

/** What one file weighs on the wire. */
function weight(name) {
  const file = path.join(DIST, name);
  return brotli(file)?.length ?? fs.statSync(file).size;
}

const total = (names) => names.reduce((sum, name) => sum + weight(name), 0);

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(8);

/** Prints a size beside its bar, and says whether it is more than it may be. */
function line(what, bytes, bar) {
  const over = bytes / 1000 - bar;
  say(`${kilobytes(bytes)}  ${what}: the bar is ${bar}${over > 0 ? `. OVER by ${over.toFixed(1)}` : ''}`);
  return over > 0;
}
