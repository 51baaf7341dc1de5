// Measures the same plan of 12 pages made into a PDF by us, by jsPDF, by pdfmake and by Chromium's own print.

import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { CHROMIUM, DIST, GENERATED, PEERS, ROOT } from '../places.mjs';
import { run } from '../say.mjs';
import { served } from '../serve.mjs';
import { QUICK, SLOW, fresh, median, slowed, times } from './browser.mjs';
import { PAGES, PICTURES, asDocument } from './content.mjs';

const FOLDER = path.join(ROOT, 'target/bench');

/** The side of the pictures that the others are given, in pixels: 34 mm at 190 to the inch, which is kind to them. */
const PIXELS = 256;

/** First time on a slow line, the next time, and the size of the file, for each maker. */
export async function paper() {
  await preparePeers();
  const ours = await served(DIST, 0);
  const theirs = await served(FOLDER, 0);
  const address = (server, name) => `http://localhost:${server.address().port}/${name}`;
  try {
    return {
      ours: await measured(address(ours, 'too-old.js'), engine, JSON.stringify({ document: asDocument(), fonts: ['digits', 'atkinson'], photos: {} })),
      jsPDF: await measured(address(theirs, 'jspdf.html'), library, './jspdf.js'),
      pdfmake: await measured(address(theirs, 'pdfmake.html'), library, './pdfmake.js'),
      chromium: await printed(address(theirs, 'plan.html')),
    };
  } finally {
    ours.close();
    theirs.close();
  }
}

/** How long our engine takes for a plan with 1, 10 and 100 times as much in it, once it is there. */
export async function growth() {
  const ours = await served(DIST, 0);
  const address = `http://localhost:${ours.address().port}/too-old.js`;
  const request = (times) => JSON.stringify({ document: asDocument(times), fonts: ['digits', 'atkinson'], photos: {} });
  try {
    return await fresh(async (page) => {
      await page.goto(address);
      await page.evaluate(engine, request(1));
      const waits = {};
      for (const [many, runs] of [[1, 9], [10, 5], [100, 1]]) {
        const made = await times(runs, () => page.evaluate(engine, request(many)));
        waits[many] = median(made.map(({ wait }) => wait));
      }
      return waits;
    });
  } finally {
    ours.close();
  }
}

/** The pages and the bytes of each sheet of a worked plan in each language, as the command line prints it. */
export function sheets(name, languages) {
  const cargo = ['run', '--quiet', '--no-default-features', '--features', 'paper', '--bin', 'plan', '--'];
  const file = path.join(ROOT, `tests/plans/${name}.json`);
  const out = path.join(FOLDER, 'sheet.pdf');
  fs.mkdirSync(FOLDER, { recursive: true });
  return PRODUCTS.map((product) => ({
    product,
    made: languages.map((language) => {
      const said = execFileSync('cargo', [...cargo, 'pdf', file, '--product', product, '--language', language, '--out', out], { cwd: ROOT, encoding: 'utf8' });
      const { books } = JSON.parse(said);
      const sum = (what) => books.reduce((all, book) => all + book[what], 0);
      return { language, pages: sum('pages'), bytes: sum('bytes') };
    }),
  }));
}

/** What can be printed, in the order in which it is offered. */
const PRODUCTS = [
  'plan', 'profile', 'money', 'council', 'helper', 'card', 'fridge', 'ready', 'making', 'looking', 'questions', 'review', 'blank', 'eighteen',
];

/** Runs in the page: our engine in its worker, with everything that it fetches. */
async function engine(request) {
  const start = performance.now();
  const next = () => new Promise((resolve, reject) => {
    window.engine.onmessage = ({ data }) => resolve(data);
    window.engine.onerror = reject;
  });
  if (!window.engine) {
    window.engine = new Worker('/pdf_worker_loader.js');
    await next();
  }
  const answer = next();
  window.engine.postMessage(request);
  const { books, trouble } = await answer;
  if (trouble) throw new Error(trouble);
  return { wait: performance.now() - start, size: books[0].bytes.byteLength };
}

/** Runs in the page: a library on the page's own thread, with everything that it fetches. */
async function library(file) {
  const start = performance.now();
  const { make } = await import(file);
  const { size } = await make();
  return { wait: performance.now() - start, size };
}

async function measured(address, work, words) {
  const runs = await times(3, () =>
    fresh(async (page, devtools) => {
      await page.goto(address);
      const first = await page.evaluate(work, words);
      await slowed(devtools, QUICK);
      const next = await times(5, () => page.evaluate(work, words));
      return { first: first.wait, next: median(next.map(({ wait }) => wait)), size: first.size };
    }, SLOW),
  );
  return middle(runs);
}

/** Chromium's own print has nothing to fetch, so its first time is not on the line. */
async function printed(address) {
  const runs = await times(3, () =>
    fresh(async (page, devtools) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const print = async () => {
        const start = performance.now();
        const { data } = await devtools.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true });
        return { wait: performance.now() - start, size: Buffer.from(data, 'base64').length };
      };
      const first = await print();
      const next = await times(5, print);
      return { first: first.wait, next: median(next.map(({ wait }) => wait)), size: first.size };
    }),
  );
  return middle(runs);
}

function middle(runs) {
  return Object.fromEntries(['first', 'next', 'size'].map((name) => [name, median(runs.map((one) => one[name]))]));
}

/** Builds the others' pages, and draws the pictures as the pixels that they need. */
async function preparePeers() {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(path.join(FOLDER, 'pictures'), { recursive: true });
  for (const name of ['jspdf', 'pdfmake']) {
    run(path.join(PEERS, 'node_modules/.bin/esbuild'), [
      path.join(ROOT, `tools/bench/peers/${name}.js`), '--bundle', '--splitting', '--minify', '--format=esm', '--log-level=error',
      `--outdir=${FOLDER}`,
    ], { env: { NODE_PATH: path.join(PEERS, 'node_modules') } });
    fs.writeFileSync(path.join(FOLDER, `${name}.html`), `<!DOCTYPE html><html lang="en"><title>${name}</title><script type="module" src="page.js"></script>`);
  }
  fs.writeFileSync(path.join(FOLDER, 'page.js'), '');
  await drawPixels();
  fs.writeFileSync(path.join(FOLDER, 'plan.css'), CSS);
  fs.writeFileSync(path.join(FOLDER, 'plan.html'), asPage());
}

async function drawPixels() {
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const page = await browser.newPage({ viewport: { width: PIXELS, height: PIXELS } });
  for (const name of PICTURES) {
    const file = path.join(GENERATED, 'pictures', `${name}.svg`);
    fs.copyFileSync(file, path.join(FOLDER, 'pictures', `${name}.svg`));
    const drawing = fs.readFileSync(file).toString('base64');
    await page.setContent(`<body style="margin:0"><img style="width:100%;height:100vh;object-fit:contain" src="data:image/svg+xml;base64,${drawing}">`);
    await page.screenshot({ path: path.join(FOLDER, 'pictures', `${name}.png`), omitBackground: true });
  }
  await browser.close();
}

const CSS =
  '@page{size:A4;margin:16mm}section{break-after:page;font:16pt sans-serif}h1{font-size:24pt}' +
  'div{display:flex;gap:8mm;margin-bottom:12mm;break-inside:avoid}img{width:34mm;height:34mm;object-fit:contain}h2{font-size:16pt;margin:0}';

function asPage() {
  const item = ({ picture, question, answer }) =>
    `<div><img src="pictures/${picture}.svg" alt="${picture}"><span><h2>${question}</h2><p>${answer}</p></span></div>`;
  const sections = PAGES.map(({ heading, items }) => `<section><h1>${heading}</h1>${items.map(item).join('')}</section>`);
  return `<!DOCTYPE html><html lang="en"><title>A plan for measuring</title><link rel="stylesheet" href="plan.css">${sections.join('')}`;
}
