// Packs the fonts: whole ones for the PDF, and small ones for the screen. Both come from the same drawings, so that paper
// looks like the screen.

import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { FROM_MODULES, ROOT } from './places.mjs';
import { Trouble, say } from './say.mjs';

/** Each font, and the family it comes from. */
const FONTS = {
  atkinson: ['atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'],
  nastaliq: ['noto-nastaliq-urdu', 'NotoNastaliqUrdu'],
  naskh: ['noto-naskh-arabic', 'NotoNaskhArabic'],
};

const WEIGHTS = { 400: 'Regular', 700: 'Bold' };

/** Atkinson's zero has a stroke through it, and `£10` then reads like `£1Ø`. Lexend's is plain. Lexend is the darker of
 * the two, so that its Light stands beside Atkinson's Regular without shouting, and its SemiBold beside the Bold. */
const DIGITS = { 400: '300Light', 700: '600SemiBold' };

/** What a browser does with letters without being told: joins them, sets them closer, puts marks in their places. Our style
 * sheets ask for one thing more, digits of one width (`tnum`). Forms for other uses would be half of the digits' file. */
const FEATURES = [
  'ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'init', 'medi', 'fina', 'isol', 'kern', 'mark', 'mkmk', 'curs', 'tnum',
];

/** Writes every font as `NAME-WEIGHT.ttf` for the PDF, then what the screen needs of them as `NAME-WEIGHT.woff2`. */
export async function packFonts(into) {
  for (const [weight, style] of Object.entries(WEIGHTS)) {
    const file = (folder, family) =>
      FROM_MODULES(`@expo-google-fonts/${folder}/${weight}${style}/${family}_${weight}${style}.ttf`);
    for (const [name, [folder, family]] of Object.entries(FONTS)) {
      fs.copyFileSync(file(folder, family), path.join(into, `${name}-${weight}.ttf`));
    }
    const whole = FROM_MODULES(`@expo-google-fonts/lexend/${DIGITS[weight]}/Lexend_${DIGITS[weight]}.ttf`);
    const digits = await subsetFont(fs.readFileSync(whole), '0123456789', { targetFormat: 'truetype' });
    fs.writeFileSync(path.join(into, `digits-${weight}.ttf`), digits);
  }
  for (const { name, weight, letters } of screenFonts()) {
    const [font] = name.split('-');
    const whole = fs.readFileSync(path.join(into, `${font}-${weight}.ttf`));
    const small = await subsetFont(whole, letters, { targetFormat: 'woff2', keepFeatures: FEATURES });
    fs.writeFileSync(path.join(into, `${name}-${weight}.woff2`), small);
  }
  say('Packed the fonts.');
}

/** The files that style/fonts.css names, with the letters that it promises of each. It alone says so, because a letter that is
 * in a range and not in its file would come out in another font. */
function screenFonts() {
  const style = fs.readFileSync(path.join(ROOT, 'style/fonts.css'), 'utf8');
  const faces = style.match(/@font-face\s*{[^}]*}/g) ?? [];
  return faces.map((face) => {
    const [, ranges] = face.match(/unicode-range:([^;]*);/) ?? [];
    const [, name, weight] = face.match(/fonts\/([a-z-]+)-(\d+)\.woff2"/) ?? [];
    if (!ranges || !name) throw new Trouble(`style/fonts.css holds a font without a range, or without a woff2 file: ${face}`);
    return { name, weight, letters: ranges.split(',').map(lettersOf).join('') };
  });
}

/** All letters of one range, such as `U+61-7A`. */
function lettersOf(range) {
  const [first, last = first] = range.replace('U+', '').split('-').map((code) => Number.parseInt(code, 16));
  return Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join('');
}
