// Lists files.

import fs from 'node:fs';
import path from 'node:path';

/** Every file in a folder and the folders inside it, as names from that folder on, in order. */
export function filesOf(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
