// Joins every file that style/main.css names into one small file, so that the look is one request.

import { bundle } from 'lightningcss';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './places.mjs';

/** Writes the joined style sheet. */
export function packStyle(file) {
  const { code } = bundle({
    filename: path.join(ROOT, 'style/main.css'),
    minify: true,
    // The style sheets stand one folder down, and the joined one stands beside the page.
    visitor: { Url: (url) => ({ ...url, url: url.url.replace(/^\.\.\//, '') }) },
  });
  fs.writeFileSync(file, code);
}
