// The front door: `npm run NAME` comes here. It sets up what NAME needs, and then runs tools/NAME.mjs.

import { Trouble, say } from './say.mjs';
import { setUp } from './setup.mjs';

/** Each command, and what it needs beside Rust and the npm packages. */
const COMMANDS = {
  start: ['wasm'],
  build: ['wasm'],
  pack: [],
  serve: [],
  size: [],
  sheet: ['browser'],
  bench: ['browser', 'bench'],
  test: ['wasm', 'browser', 'checkers'],
};

const [name, ...words] = process.argv.slice(2);
try {
  if (!(name in COMMANDS)) throw new Trouble(`Say one of: ${Object.keys(COMMANDS).join(', ')}.`);
  setUp(COMMANDS[name]);
  const command = await import(`./${name}.mjs`);
  await command.run(words);
} catch (trouble) {
  if (!(trouble instanceof Trouble)) throw trouble;
  say(`\n${trouble.message}`);
  process.exitCode = 1;
}
