// Asks the Rust tables which questions and pictures there are, and remembers the answer until the tables change.

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { filesOf } from './files.mjs';
import { GENERATED, ROOT } from './places.mjs';
import { output, say } from './say.mjs';

const SOURCES = ['src/form', 'src/exchange/tables.rs'];

/** The tables as JSON: `{ steps, pictures }`. */
export function form() {
  const kept = path.join(GENERATED, 'form.json');
  const version = versionOf(SOURCES);
  if (fs.existsSync(kept)) {
    const last = JSON.parse(fs.readFileSync(kept, 'utf8'));
    if (last.version === version) return last.form;
  }
  say('Reading the tables of questions. The first time takes about 2 minutes.');
  const text = output('cargo', ['run', '--quiet', '--locked', '--no-default-features', '--features', 'paper', '--bin', 'plan', '--', 'form']);
  const tables = JSON.parse(text);
  fs.mkdirSync(GENERATED, { recursive: true });
  fs.writeFileSync(kept, JSON.stringify({ version, form: tables }));
  return tables;
}

/** One name for all that some files hold. */
function versionOf(sources) {
  const hash = crypto.createHash('sha256');
  for (const source of sources) {
    const at = path.join(ROOT, source);
    const files = fs.statSync(at).isDirectory() ? filesOf(at).map((name) => path.join(at, name)) : [at];
    for (const file of files) hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}
