// Where things are: the project, its packed assets, its release, and the cache that lasts from one build to the next.

import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project itself. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What `npm run pack` makes. */
export const GENERATED = path.join(ROOT, 'public/generated');

/** What `npm run build` makes. */
export const DIST = path.join(ROOT, 'dist');

/** What a later build can use again: tools, browsers' checkers. */
export const CACHE = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'my-support-plan');

/** What cargo makes on the way. */
export const TARGET = process.env.CARGO_TARGET_DIR || path.join(ROOT, 'target');

/** wasm-bindgen and the cutter of the app live here. */
export const TOOLS = path.join(CACHE, 'tools');

/** A file of an npm package. */
export const FROM_MODULES = (file) => path.join(ROOT, 'node_modules', file);

/** Debian's Chromium. */
export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

/** The Python of the PDF checkers. */
export const PYTHON = path.join(CACHE, 'python/bin/python');

/** Lighthouse, and the newer Node that it needs. */
export const LIGHTHOUSE = path.join(CACHE, 'lighthouse');

/** Other makers of PDFs, to measure ourselves against. */
export const PEERS = path.join(CACHE, 'peers');
