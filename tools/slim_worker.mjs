// Takes out of the PDF engine what nothing uses, but what comes with its libraries all the same: the doors that the
// writing library opens to scripts, with all that stands behind them; its colour profile for printing presses; and the
// list of words for unpacking web fonts, which are never given to it.
//
// node tools/slim_worker.mjs IN.wasm [GLUE.js] [OUT.wasm]
// The glue is the file beside it unless it is named. It is slimmed in its place, and so is the wasm unless OUT is named.

import fs from 'node:fs';
import zlib from 'node:zlib';
import binaryen from 'binaryen';

/** What the glue needs whatever happens. If one of these is gone, the glue is not what this script knows. */
const NEEDED = ['memory', '__wbindgen_start'];

const [input, glue = input.replace(/_bg\.wasm$/, '.js'), output = input] = process.argv.slice(2);
const before = fs.readFileSync(input);
const spoken = withoutOffers(fs.readFileSync(glue, 'utf8'));
const inked = without('colour profile', 'prtrCMYKLab ', profileAt, Buffer.from(before));
const closed = withoutDoors(inked, doorsOf(spoken));
// Blanked last: the optimiser would cut the memory at the gap, and that packs less well.
const after = without('list of words', 'timedownlifeleftback', wordListAt, closed);
fs.writeFileSync(output, after);
fs.writeFileSync(glue, spoken);
report('as linked', before);
report('as shipped', after);

/** The glue without what it offers to scripts: this worker only ever hears messages. */
function withoutOffers(text) {
  const offered = [...text.matchAll(/^ *exports\.(\w+) = \1;\n/gm)].map(([, name]) => name);
  if (offered.length === 0) throw new Error(`${glue} offers nothing: has it been slimmed before, or is it of another kind?`);
  const slim = offered.reduce((rest, name) => {
    const parts = [
      `^( *)(?:class|function) ${name}\\b[^]*?^\\1}\\n`,
      `^( *)const ${name}Finalization = [^]*?;\\n`,
      `^( *)if \\(Symbol\\.dispose\\) ${name}\\.prototype.*\\n`,
      `^( *)exports\\.${name} = ${name};\\n`,
    ];
    return parts.reduce((words, part) => words.replace(new RegExp(part, 'm'), ''), rest);
  }, text);
  return slim.replace(/^ *\/\*\*\n(?: *\*.*\n)+/gm, '');
}

/** The names of the exports that the glue opens. */
function doorsOf(text) {
  const doors = new Set([...text.matchAll(/\bwasm\.(\w+)/g)].map(([, name]) => name));
  const gone = NEEDED.filter((name) => !doors.has(name));
  if (gone.length > 0) throw new Error(`${glue} no longer speaks of ${gone.join(' and ')}`);
  return doors;
}

/** The wasm without the doors that its glue never opens, and without what stood behind them. */
function withoutDoors(bytes, kept) {
  const module = binaryen.readBinary(bytes);
  const doors = Array.from({ length: module.getNumExports() }, (_, place) => {
    return binaryen.getExportInfo(module.getExportByIndex(place)).name;
  });
  const unused = doors.filter((name) => !kept.has(name));
  for (const name of unused) module.removeExport(name);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  module.runPasses(['remove-unused-module-elements']);
  module.optimize();
  if (!module.validate()) throw new Error('the slimmed PDF engine is not sound');
  console.log(`PDF engine: ${unused.length} of ${doors.length} doors closed`);
  return Buffer.from(module.emitBinary());
}

/** The wasm with one thing blanked in its memory, which must be there once: the thing that `thingAt` sees at a mark. */
function without(what, mark, thingAt, bytes) {
  const segments = segmentsOf(bytes);
  const found = segments.flatMap((segment) => rangesIn(bytes, segment, mark, thingAt));
  if (found.length !== 1) throw new Error(`${found.length} times a ${what} in ${input}, where 1 was expected`);
  blank(bytes, segments, found[0]);
  return bytes;
}

/** The colour profile that tells its kind here. Four fixed letters follow. It serves PDF/X, which is never asked for. */
function profileAt(bytes, at) {
  const head = at - 12;
  if (bytes.toString('latin1', head + 36, head + 40) !== 'acsp') return null; // (ICC.1:2010, 7.2.)
  return { before: 12, length: bytes.readUInt32BE(head) };
}

/** The word list that starts here. It serves WOFF2, and the fonts are plain TrueType. Its length never changes. */
function wordListAt() {
  return { before: 0, length: 122784 }; // (RFC 7932, appendix A.)
}

/** Where things with this mark lie in memory. */
function rangesIn(bytes, { address, start, length }, mark, thingAt) {
  const found = [];
  for (let at = bytes.indexOf(mark, start); at >= 0 && at < start + length; at = bytes.indexOf(mark, at + 1)) {
    const thing = thingAt(bytes, at);
    if (thing) found.push({ from: address + at - start - thing.before, length: thing.length });
  }
  return found;
}

/** Fills a part of the memory with zeros. A linker may have left out rows of zeros, so it can lie in many segments. */
function blank(bytes, segments, { from, length: wanted }) {
  for (const { address, start, length } of segments) {
    const first = Math.max(from, address);
    const last = Math.min(from + wanted, address + length);
    if (first < last) bytes.fill(0, start + first - address, start + last - address);
  }
}

/** The segments that fill the memory: where each lies in memory, and where in the file. (WebAssembly 2.0, 5.5.14.) */
function segmentsOf(bytes) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const kind = bytes[at++];
    const end = number() + at;
    if (kind !== 11) {
      at = end;
      continue;
    }
    return Array.from({ length: number() }, () => {
      if (number() !== 0 || bytes[at++] !== 0x41) throw new Error('a segment of a kind that this script does not know');
      const address = number();
      at += 1;
      const length = number();
      const segment = { address, start: at, length };
      at += length;
      return segment;
    });
  }
  throw new Error(`${input} has no memory`);
}

function report(what, bytes) {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  const sent = zlib.brotliCompressSync(bytes, { params }).length;
  console.log(`PDF engine ${what}: ${bytes.length.toLocaleString('en')} bytes, ${sent.toLocaleString('en')} as sent`);
}
