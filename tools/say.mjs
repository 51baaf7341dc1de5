// How the tools speak and how they run other programs.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { FROM_MODULES, ROOT, TOOLS } from './places.mjs';

/** Something that a person can put right. It is told in plain words, without a trace of the code. */
export class Trouble extends Error {}

export function say(words) {
  console.log(words);
}

/** Says that a new part of the work begins. */
export function heading(words) {
  say(`\n── ${words} ${'─'.repeat(Math.max(0, 72 - words.length))}`);
}

/** Our own tools come first, so that nobody's other versions get in the way. */
export function environment(more = {}) {
  const home = process.env.CARGO_HOME || path.join(process.env.HOME ?? '', '.cargo');
  const folders = [path.join(TOOLS, 'bin'), FROM_MODULES('.bin'), process.env.PATH, path.join(home, 'bin')];
  return { ...process.env, ...more, PATH: folders.join(path.delimiter) };
}

/** Runs a program and shows what it says. Throws when it fails. */
export function run(program, words, options = {}) {
  finish(program, words, { stdio: 'inherit', ...options });
}

/** Runs a program and gives back what it writes. Throws when it fails. */
export function output(program, words, options = {}) {
  return finish(program, words, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 2 ** 28, ...options });
}

function finish(program, words, { env, ...options }) {
  const { status, error, stdout } = spawnSync(program, words, { cwd: ROOT, env: environment(env), ...options });
  if (error) throw new Trouble(`'${program}' could not be run: ${error.message}`);
  if (status !== 0) throw new Trouble(`'${[program, ...words].join(' ')}' stopped with ${status ?? 'a signal'}.`);
  return stdout;
}

/** What a program says, or nothing when it is missing or fails. */
export function ask(program, words) {
  const { status, stdout } = spawnSync(program, words, { cwd: ROOT, encoding: 'utf8', env: environment() });
  return status === 0 ? stdout : null;
}

/** How long something took, for people. */
export function since(start) {
  const seconds = Math.round((Date.now() - start) / 1000);
  return seconds < 100 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
