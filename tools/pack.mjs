// Packs what the app fetches: words, pictures, fonts, look and licences, all into public/generated/.

import fs from 'node:fs';
import path from 'node:path';
import { packFonts } from './fonts.mjs';
import { form } from './form.mjs';
import { drawing, svg } from './pictures.mjs';
import { FROM_MODULES, GENERATED, ROOT } from './places.mjs';
import { say } from './say.mjs';
import { packStyle } from './style.mjs';

const LOCALES = path.join(ROOT, 'locales');
const EXAMPLES = path.join(ROOT, 'tests/plans');

/** Packs everything anew. */
export async function run() {
  packPictures(form().pictures);
  packWords();
  packExamples();
  await packFonts(fresh('fonts'));
  packStyle(path.join(GENERATED, 'main.css'));
  packLicences();
}

/** Each chapter of each language as one file, so that what is needed together is one request. */
function packWords() {
  const into = fresh('locales');
  const tags = foldersIn(LOCALES);
  for (const tag of tags) {
    for (const chapter of foldersIn(path.join(LOCALES, tag))) {
      const folder = path.join(LOCALES, tag, chapter);
      const files = fs.readdirSync(folder).filter((name) => name.endsWith('.ftl')).sort();
      const words = files.map((name) => withoutRemarks(fs.readFileSync(path.join(folder, name), 'utf8')).trim()).join('\n');
      fs.writeFileSync(path.join(into, `${tag}-${chapter}.ftl`), `${words}\n`);
    }
  }
  say(`Packed the words of ${tags.length} languages.`);
}

/** Remarks are for whoever writes the words, and are not fetched. */
const withoutRemarks = (text) => text.split('\n').filter((line) => !line.startsWith('#') && line.trim() !== '').join('\n');

/** The made-up plans that people can look at, each as short as it can be written. */
function packExamples() {
  const into = fresh('examples');
  for (const name of fs.readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'))) {
    const plan = JSON.parse(fs.readFileSync(path.join(EXAMPLES, name), 'utf8'));
    fs.writeFileSync(path.join(into, name), JSON.stringify(plan));
  }
}

/** Each picture for the screen, and all of them for paper. */
function packPictures(pictures) {
  const into = fresh('pictures');
  const drawings = {};
  for (const picture of pictures) {
    drawings[picture.id] = drawing(picture);
    fs.writeFileSync(path.join(into, `${picture.id}.svg`), svg(drawings[picture.id]));
  }
  fs.writeFileSync(path.join(GENERATED, 'drawings.json'), JSON.stringify(drawings));
  say(`Packed ${pictures.length} pictures.`);
}

/** The licences of all that is packed, as their makers wrote them. */
function packLicences() {
  const into = fresh('licences');
  const licences = {
    'openmoji.txt': 'openmoji/LICENSE.txt',
    'healthicons.txt': 'healthicons/LICENSE',
    'atkinson-hyperlegible-next.txt': '@expo-google-fonts/atkinson-hyperlegible-next/LICENSE_FONT',
    'lexend.txt': '@expo-google-fonts/lexend/LICENSE_FONT',
    'noto-naskh-arabic.txt': '@expo-google-fonts/noto-naskh-arabic/LICENSE_FONT',
    'noto-nastaliq-urdu.txt': '@expo-google-fonts/noto-nastaliq-urdu/LICENSE_FONT',
  };
  for (const [name, file] of Object.entries(licences)) fs.copyFileSync(FROM_MODULES(file), path.join(into, name));
}

function fresh(name) {
  const folder = path.join(GENERATED, name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  return folder;
}

const foldersIn = (at) => fs.readdirSync(at).filter((name) => fs.statSync(path.join(at, name)).isDirectory());
