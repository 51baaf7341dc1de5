// Presses files as small as a good host does, and remembers the result: brotli 11 takes seconds for a large file.

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { CACHE } from './places.mjs';

/** Kinds of file that are worth pressing. The others are pressed already. */
const WORTH_IT = /\.(html|js|css|json|svg|wasm|ttf|ftl|txt|webmanifest)$/;

/** Below this, a pressed file is not worth its own trouble. In bytes. */
const SMALLEST = 256;

/** The file as brotli at its best, or null where that is not worth it. */
export function brotli(file) {
  return pressed(file, 'br', (bytes) =>
    zlib.brotliCompressSync(bytes, {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  );
}

/** The same for browsers without brotli. */
export function gzip(file) {
  return pressed(file, 'gz', (bytes) => zlib.gzipSync(bytes, { level: 9 }));
}

function pressed(file, kind, press) {
  if (!WORTH_IT.test(file)) return null;
  const bytes = fs.readFileSync(file);
  if (bytes.length < SMALLEST) return null;
  const kept = path.join(CACHE, 'pressed', `${crypto.createHash('sha256').update(bytes).digest('hex')}.${kind}`);
  if (!fs.existsSync(kept)) {
    fs.mkdirSync(path.dirname(kept), { recursive: true });
    // Written aside first, so that a build stopped half-way leaves no half file behind.
    fs.writeFileSync(`${kept}.${process.pid}`, press(bytes));
    fs.renameSync(`${kept}.${process.pid}`, kept);
  }
  return fs.readFileSync(kept);
}
