// Builds the release into dist/: packs, compiles the app and the PDF engine, lays them out, and says how big it all is.

import fs from 'node:fs';
import path from 'node:path';
import { filesOf } from './files.mjs';
import { headersFile } from './headers.mjs';
import { lay } from './lay.mjs';
import * as pack from './pack.mjs';
import { DIST } from './places.mjs';
import { compile } from './programs.mjs';
import { Trouble, heading, say, since } from './say.mjs';
import * as size from './size.mjs';

/** Builds the release. */
export async function run() {
  const began = Date.now();
  heading('Packing words, pictures and fonts');
  await pack.run();
  heading('Compiling the app and the PDF engine. The first time takes about 4 minutes');
  const programs = compile();
  heading('Laying out the release');
  lay(programs);
  checkPage();
  fs.writeFileSync(path.join(DIST, '_headers'), headersFile(filesOf(DIST)));
  say(`Built in ${since(began)}. The release is in dist/.`);
  await size.run();
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
