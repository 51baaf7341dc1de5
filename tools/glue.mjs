// Joins the two scripts that come with the app's wasm, so that one is fetched and not two that name each other.

import { Trouble } from './say.mjs';

/** How wasm-bindgen's script asks for the cutter's. */
const ASKS = /^import \* as (\w+) from "\.\/__wasm_split\.js"\n/m;

/** How the cutter's script asks for wasm-bindgen's. */
const ASKS_BACK = /^import \{ initSync \} from "\.\/app\.js";\n/m;

/** How it fetches the later part. */
const FETCHES = /fetch\(new URL\("\.\/split_rest\.wasm", import\.meta\.url\)\)/;

/** How it starts the later part. */
const STARTS = /\(WebAssembly\.instantiateStreaming\(src, imports\)\)/;

/** How wasm-bindgen's script starts a wasm, also where a host does not say that it is one. */
const STARTS_ANY = /^async function __wbg_load\(module, imports\) \{$/m;

/** How it offers what it does. */
const OFFERS = /^export const (__wasm_split_load_rest) = /m;

/** wasm-bindgen's script with the cutter's in it. The later part is fetched as `app_rest.wasm`. */
export function oneGlue(bound, cutter) {
  const [, name] = found(bound, ASKS);
  const [, offer] = found(cutter, OFFERS);
  found(bound, STARTS_ANY);
  // Whatever the page shows goes before what it may show later. Where nothing else is fetched, that costs no time.
  const fetches = 'fetch(new URL("app_rest.wasm", import.meta.url), { priority: "low" })';
  const changes = [
    [ASKS_BACK, ''],
    [FETCHES, fetches],
    [STARTS, '__wbg_load(await src, imports)'],
    [OFFERS, `const ${offer} = `],
  ];
  const inside = changes.reduce((script, [what, instead]) => {
    found(script, what);
    return script.replace(what, instead);
  }, cutter);
  return withoutNotes(bound.replace(ASKS, () => `${inside}const ${name} = { ${offer} };\n`));
}

function found(script, what) {
  const match = what.exec(script);
  if (!match) throw new Trouble(`The script of the app is not what tools/glue.mjs knows: it lacks ${what}.`);
  return match;
}

/** Notes are for those who write scripts, and nobody writes to this one. */
function withoutNotes(script) {
  return script.replace(/^ *\/\*\*\n(?: *\*.*\n)+/gm, '');
}
