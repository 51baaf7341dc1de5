// Measures how fast the release is, beside the bars that the project set itself. Nothing else should run meanwhile.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lighthouse } from './bench/lighthouse.mjs';
import { loading } from './bench/loading.mjs';
import { growth, paper, sheets } from './bench/paper.mjs';
import { typing, typingNowhere } from './bench/typing.mjs';
import { DIST, ROOT } from './places.mjs';
import { Trouble, heading, say } from './say.mjs';
import { served } from './serve.mjs';

const BENCHES = { loading: benchLoading, typing: benchTyping, paper: benchPaper, sheets: benchSheets, lighthouse: benchLighthouse };

/** Runs all measurements, or those that are named. */
export async function run(names) {
  if (!fs.existsSync(path.join(DIST, 'index.html'))) throw new Trouble('There is no release yet. Say: npm run build');
  fs.mkdirSync(path.join(ROOT, 'target'), { recursive: true });
  const server = await served(DIST, 0);
  const address = `http://localhost:${server.address().port}/`;
  say(`Medians. ${os.cpus().length} processors, load ${os.loadavg()[0].toFixed(1)}.`);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length === 0 || names.includes(name)) await bench(address);
  }
  server.close();
  // A browser that was stopped may leave its connections open, and those would keep this program waiting.
  server.closeAllConnections();
}

async function benchLoading(address) {
  heading('Loading: an old phone on a bad line, nothing remembered');
  const { paint, usable, bytes } = await loading(address);
  bar('first paint (ms)', paint, 1000);
  bar('first usable question (ms)', usable, 2200);
  bar('fetched until then, headers counted (KB)', bytes / 1000, 280);
}

async function benchTyping(address) {
  heading('Typing: from a key to the next paint');
  const nowhere = await typingNowhere(address);
  say(`One field on an empty page, for comparison: ${nowhere.quick.toFixed(1)} ms, and ${nowhere.slow.toFixed(1)} ms with a processor 4 times slower.`);
  const small = await typing(address, 5);
  const large = await typing(address, 200);
  bar('200 cost lines (ms)', large.quick, 8);
  bar('200 cost lines, processor 4 times slower (ms)', large.slow, 20);
  bar('200 lines against 5 (times)', large.quick / small.quick, 1.5);
  bar('the same, processor 4 times slower (times)', large.slow / small.slow, 1.5);
}

async function benchPaper() {
  heading('Paper: the same plan of 12 pages, with pictures');
  const { ours, jsPDF, pdfmake, chromium } = await paper();
  for (const [name, { first, next, size }] of Object.entries({ ours, jsPDF, pdfmake, chromium })) {
    say(`${name.padEnd(10)} first ${Math.round(first)} ms, next ${Math.round(next)} ms, ${Math.round(size / 1000)} KB`);
  }
  bar('first, against jsPDF (times)', ours.first / jsPDF.first, 1);
  bar('next, against jsPDF (times)', ours.next / jsPDF.next, 0.5);
  bar('next, against pdfmake (times)', ours.next / pdfmake.next, 0.4);
  bar("next, against Chromium's print (times)", ours.next / chromium.next, 1);
  bar('file, against the smallest of theirs (times)', ours.size / Math.min(jsPDF.size, pdfmake.size, chromium.size), 0.7);
  const waits = await growth();
  say(`with 1, 10 and 100 times as much in it: ${Object.values(waits).map(Math.round).join(', ')} ms`);
  bar('10 times as much, against 10 times 1 (times)', waits[10] / waits[1] / 10, 1.1);
  bar('100 times as much, against 10 times 10 (times)', waits[100] / waits[10] / 10, 1.1);
}

/** The whole plan is shared out in books, which are counted together. */
function benchSheets() {
  heading("Sheets: pages and KB of each, of Maya's plan");
  for (const { product, made } of sheets('maya', ['en', 'pl', 'ur'])) {
    const told = made.map(({ language, pages, bytes }) => `${language} ${String(pages).padStart(3)} pages ${String(Math.round(bytes / 1000)).padStart(4)} KB`);
    say(`${product.padEnd(10)} ${told.join('   ')}`);
  }
}

async function benchLighthouse(address) {
  heading('Lighthouse, as a phone, out of 100');
  for (const place of ['', '#/start/who']) {
    const scores = await lighthouse(`${address}${place}`);
    const least = { performance: 95, accessibility: 100, 'best-practices': 100 };
    for (const [name, score] of Object.entries(scores)) {
      say(`${String(score).padStart(8)}  ${name} of ${place || 'the start page'}: the bar is ${least[name]}${score < least[name] ? '. UNDER' : ''}`);
    }
  }
}

/** Prints a figure where less is better. */
function bar(what, figure, most) {
  say(`${figure.toFixed(figure < 10 ? 2 : 0).padStart(8)}  ${what}: the bar is ${most}${figure > most ? '. OVER' : ''}`);
}
