// Lays out the release: public files, programs and look, each named by its content where the page can say the name.

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DIST, GENERATED, ROOT } from './places.mjs';
import { Trouble } from './say.mjs';

/** What the page never asks for: sources of what is packed, and what only the tools read. */
const STAYS_HERE = ['pictures', 'generated/form.json', 'generated/main.css'];

/** Lays out everything in dist/, which is emptied first. */
export function lay(programs) {
  fs.rmSync(DIST, { recursive: true, force: true });
  const from = path.join(ROOT, 'public');
  const isFetched = (file) => !STAYS_HERE.includes(path.relative(from, file).replaceAll(path.sep, '/'));
  fs.cpSync(from, DIST, { recursive: true, filter: isFetched });
  const page = fs.readFileSync(path.join(ROOT, 'index.html'), 'utf8');
  const { 'app.js': glue, 'app_bg.wasm': first, 'app_rest.wasm': rest, ...engine } = programs;
  // A script names the later part, and the page names the script: so each name says all that follows from it.
  const script = naming(fs.readFileSync(glue, 'utf8'), { 'app_rest.wasm': named('app_rest.wasm', fs.readFileSync(rest)) });
  const names = {
    'app.js': named('app.js', script),
    'app_bg.wasm': named('app_bg.wasm', fs.readFileSync(first)),
    'generated/main.css': named('main.css', fs.readFileSync(path.join(GENERATED, 'main.css'))),
  };
  fs.writeFileSync(path.join(DIST, 'index.html'), naming(page, names));
  // The worker's own script names these, and it is no file that the page can name.
  for (const [name, file] of Object.entries(engine)) fs.copyFileSync(file, path.join(DIST, name));
}

/** Puts a file in the release under a name of its own for each content, and says the name. */
function named(name, content) {
  const hash = crypto.createHash('sha256').update(content).digest('hex').slice(0, 16);
  const { name: stem, ext } = path.parse(name);
  fs.writeFileSync(path.join(DIST, `${stem}-${hash}${ext}`), content);
  return `${stem}-${hash}${ext}`;
}

/** A text with other names for files. Each must stand in it, in quotes. */
function naming(text, names) {
  return Object.entries(names).reduce((all, [name, instead]) => {
    if (!all.includes(`"${name}"`)) throw new Trouble(`Nothing asks for ${name}.`);
    return all.replaceAll(`"${name}"`, `"${instead}"`);
  }, text);
}
