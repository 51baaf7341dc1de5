// Packs what the app fetches: words, pictures, fonts, look and licences, all into public/generated/.

import fs from 'node:fs';
import path from 'node:path';
import { packFonts } from './fonts.mjs';
import { form } from './form.mjs';
import { drawing, svg } from './pictures.mjs';
import { FROM_MODULES, GENERATED, ROOT } from './places.mjs';
import { say } from './say.mjs';
import { packStyle } from './style.mjs';

/** Packs everything anew. */
export async function run() {
  packPictures(form().pictures);
  packWords();
  await packFonts(fresh('fonts'));
  packStyle(path.join(GENERATED, 'main.css'));
  packLicences();
}

/** Each language's files as one, so that a language is one request. */
function packWords() {
  const locales = path.join(ROOT, 'locales');
  const into = fresh('locales');
  const tags = fs.existsSync(locales) ? fs.readdirSync(locales).filter((tag) => isFolder(path.join(locales, tag))) : [];
  for (const tag of tags) {
    const files = fs.readdirSync(path.join(locales, tag)).filter((name) => name.endsWith('.ftl')).sort();
    const words = files.map((name) => fs.readFileSync(path.join(locales, tag, name), 'utf8').trimEnd()).join('\n\n');
    fs.writeFileSync(path.join(into, `${tag}.ftl`), `${words}\n`);
  }
  say(`Packed the words of ${tags.length} languages.`);
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

const isFolder = (at) => fs.statSync(at).isDirectory();
