// Packs the fonts. The same files serve the screen and the PDF, so that paper looks like the screen.

import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { FROM_MODULES } from './places.mjs';
import { say } from './say.mjs';

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

/** Writes every font as `NAME-WEIGHT.ttf`. */
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
  say('Packed the fonts.');
}
