// Compiles the programs for the browser: the app, cut in two, and the PDF engine.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { oneGlue } from './glue.mjs';
import { ROOT, TARGET } from './places.mjs';
import { Trouble, run as start } from './say.mjs';

const WASM = 'wasm32-unknown-unknown';

/** The later part of the app, as the cutter names it: after the mark in src/app/rest.rs. */
const CUT_OFF = 'split_rest.wasm';

/** What every browser that the app runs in can do. Named, so that wasm-opt uses nothing newer. */
const ABLE = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'];

/** Compiles all, and gives back each file that comes of it, by the name under which the page knows it. */
export function compile() {
  const into = path.join(TARGET, 'programs');
  fs.rmSync(into, { recursive: true, force: true });
  fs.mkdirSync(into, { recursive: true });
  return { ...app(into), ...engine(into) };
}

/** The app. Its first page starts at `app.js`, and the rest of it is in a wasm of its own. */
function app(into) {
  // The cutter sees by the linker's own notes which part needs which.
  const whole = compiled('app', 'screen', ['-Clink-args=--emit-relocs']);
  const cut = path.join(into, 'cut');
  start('wasm-split-cli', [whole, cut, '--out-name', 'app']);
  const parts = fs.readdirSync(cut).sort().join(' ');
  if (parts !== `__wasm_split.js app.wasm ${CUT_OFF}`) throw new Trouble(`The app was not cut as planned, but into: ${parts}`);
  // The later part finds what it needs of the first by the names that the linker gave.
  bind(path.join(cut, 'app.wasm'), into, ['--target', 'web', '--keep-lld-exports', '--no-demangle']);
  press(path.join(into, 'app_bg.wasm'), path.join(into, 'app_bg.wasm'), ['--reorder-functions']);
  press(path.join(cut, CUT_OFF), path.join(into, 'app_rest.wasm'), ['--reorder-functions']);
  const glue = path.join(into, 'app.js');
  fs.writeFileSync(glue, oneGlue(fs.readFileSync(glue, 'utf8'), fs.readFileSync(path.join(cut, '__wasm_split.js'), 'utf8')));
  return { 'app.js': glue, 'app_bg.wasm': path.join(into, 'app_bg.wasm'), 'app_rest.wasm': path.join(into, 'app_rest.wasm') };
}

/** The PDF engine, for its worker, without what nothing calls. */
function engine(into) {
  bind(compiled('pdf_worker', 'paper', []), into, ['--target', 'no-modules']);
  const wasm = path.join(into, 'pdf_worker_bg.wasm');
  press(wasm, wasm, []);
  start('node', [path.join(ROOT, 'tools/slim_worker.mjs'), wasm]);
  return { 'pdf_worker.js': path.join(into, 'pdf_worker.js'), 'pdf_worker_bg.wasm': wasm };
}

/** Compiles one program with its own half of the code, and says where its wasm is. */
function compiled(program, feature, words) {
  start(
    'cargo',
    ['rustc', '--release', '--locked', '--target', WASM, '--no-default-features', '--features', feature, '--bin', program, '--', ...words],
    { env: { CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: flags() } },
  );
  return path.join(TARGET, WASM, 'release', `${program}.wasm`);
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

/** Makes a wasm speak with the browser. */
function bind(wasm, into, words) {
  start('wasm-bindgen', [wasm, '--out-dir', into, '--no-typescript', '--remove-producers-section', ...words]);
}

/** Makes a wasm as small as it can be. */
function press(wasm, into, words) {
  const able = ABLE.map((name) => `--enable-${name}`);
  start('wasm-opt', ['-Oz', '--strip-debug', '--strip-producers', ...able, ...words, wasm, '--output', into]);
}
