// The words of the app, read from its own messages, so that the stories follow when somebody words something better.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Every language on offer: the folders of `locales`. */
export const LANGUAGES = ['en', 'pl', 'ur'];

/** Marks that hold words of another direction together. People never see them. */
const MARKS = '[\\u200e\\u200f\\u2066-\\u2069]*';

export class Words {
  constructor(tag) {
    this.tag = tag;
    this.bundles = [...new Set([tag, 'en'])].map(bundle);
  }

  /** A message, or `message.attribute`, with values in place of the names in its braces. */
  say(message, values = {}) {
    const [id, attribute] = message.split('.');
    for (const bundle of this.bundles) {
      const found = bundle.getMessage(id);
      const pattern = attribute ? found?.attributes[attribute] : found?.value;
      if (pattern) return bundle.formatPattern(pattern, values);
    }
    throw new Error(`no words for '${message}'`);
  }

  has(message) {
    const [id, attribute] = message.split('.');
    return this.bundles.some((bundle) => {
      const found = bundle.getMessage(id);
      return Boolean(attribute ? found?.attributes[attribute] : found?.value);
    });
  }

  /** The same words as a pattern for finding them exactly, whatever marks of direction stand between. */
  seen(message, values) {
    return exactly(this.say(message, values));
  }
}

/** A pattern that matches these words and nothing more. */
export function exactly(words) {
  const letters = [...words.replace(new RegExp(MARKS, 'g'), '').trim()];
  const spaced = letters.map((letter) => (/\s/.test(letter) ? '\\s+' : /['\"`]/.test(letter) ? `\\x${letter.charCodeAt(0).toString(16)}` : letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));
  return new RegExp(`^\\s*${MARKS}${spaced.join(MARKS)}${MARKS}\\s*$`, 'u');
}

/** Words without marks of direction, for comparing. */
export function plain(words) {
  return words.replace(new RegExp(MARKS, 'g'), '').replace(/\s+/g, ' ').trim();
}

function bundle(tag) {
  const folder = path.join(ROOT, 'locales', tag);
  const bundle = new FluentBundle(tag);
  if (!fs.existsSync(folder)) return bundle;
  for (const file of fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ftl')).sort()) {
    bundle.addResource(new FluentResource(fs.readFileSync(path.join(folder, file), 'utf8')));
  }
  return bundle;
}
