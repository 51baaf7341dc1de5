// Builds the release and serves it: the one command for someone who just arrived.

import * as build from './build.mjs';
import * as serve from './serve.mjs';

/** Builds, then serves until stopped. */
export async function run(words) {
  await build.run();
  await serve.run(words);
}
