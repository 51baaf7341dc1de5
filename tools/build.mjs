// Builds the release into dist/: packs, compiles the app and the PDF engine, tidies up, and says how big it all is.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { headersFile } from './headers.mjs';
import { filesOf } from './files.mjs';
import * as pack from './pack.mjs';
import { DIST, ROOT } from './places.mjs';
import { Trouble, heading, run as start, say, since } from './say.mjs';
import * as size from './size.mjs';

/** The PDF engine's wasm, as Trunk names it. */
const ENGINE = 'pdf_worker_bg.wasm';

/** Builds the release. */
export async function run() {
  const began = Date.now();
  heading('Packing words, pictures and fonts');
  await pack.run();
  heading('Building the app and the PDF engine. The first time takes about 4 minutes');
  start('trunk', ['build', '--release', '--dist', DIST], { env: { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: flags() } });
  heading('Tidying the release');
  slimEngine();
  tidy();
  checkPage();
  fs.writeFileSync(path.join(DIST, '_headers'), headersFile(filesOf(DIST)));
  say(`Built in ${since(began)}. The release is in dist/.`);
  await size.run();
}

/** What the compiler is told for the release, and only then. */
function flags() {
  const told = [];
  // The folders of this computer would stand in the release, in the words for a crash. They are nobody's business.
  const sources = path.join(process.env.CARGO_HOME || path.join(os.homedir(), '.cargo'), 'registry/src');
  const folders = fs.existsSync(sources) ? fs.readdirSync(sources).map((name) => path.join(sources, name)) : [];
  for (const folder of [...folders, ROOT].filter((name) => !name.includes(' '))) told.push(`--remap-path-prefix=${folder}/=`);
  return told.join(' ');
}

/** Takes out of the PDF engine what nothing calls. */
function slimEngine() {
  const slim = path.join(ROOT, 'tools/slim_worker.mjs');
  if (!fs.existsSync(slim)) return;
  start('node', [slim, path.join(DIST, ENGINE)]);
}

/** Takes out what the page never asks for: sources of what is packed, and what only the tools read. */
function tidy() {
  for (const name of ['pictures', 'generated/form.json', 'generated/main.css']) {
    fs.rmSync(path.join(DIST, name), { recursive: true, force: true });
  }
}

/** The policy in the headers blocks words in the page that run or paint. Better to know now than on a screen. */
function checkPage() {
  const page = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8');
  const blocked = [
    [/<script(?![^>]*\ssrc=)/i, 'a script in the page itself'],
    [/<style/i, 'a style sheet in the page itself'],
    [/<[^>]+\sstyle=/i, 'a style attribute'],
    [/<[^>]+\son[a-z]+=/i, 'an event handler in an attribute'],
    [/<base\b/i, 'a <base>'],
    [/\b(src|href)="https?:/i, 'a file from somewhere else'],
  ];
  for (const [pattern, what] of blocked) {
    if (pattern.test(page)) throw new Trouble(`dist/index.html holds ${what}, which its own headers block.`);
  }
}
