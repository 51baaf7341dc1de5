// Serves the release as a good host would: with its real headers, pressed, and from this computer only.

import crypto from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { brotli, gzip } from './compressed.mjs';
import { filesOf } from './files.mjs';
import { HEADERS, cacheRule } from './headers.mjs';
import { DIST } from './places.mjs';
import { Trouble, say } from './say.mjs';

const PORT = 8080;

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Serves dist/ until stopped. A port may be given as the first word. */
export async function run([port = PORT] = []) {
  if (!fs.existsSync(path.join(DIST, 'index.html'))) throw new Trouble('There is no release yet. Say: npm run build');
  const server = await served(DIST, Number(port));
  say(`\nMy Support Plan is at http://localhost:${server.address().port}. To stop it, press Ctrl and C.`);
}

/** A server for one folder. Port 0 takes any free port. */
export function served(folder, port) {
  const files = new Map(filesOf(folder).filter((name) => name !== '_headers').map((name) => [`/${name}`, prepared(folder, name)]));
  const server = http.createServer((request, response) => answer(files, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(error.code === 'EADDRINUSE' ? new Trouble(`Port ${port} is in use. Say another: npm run serve -- 8081`) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function prepared(folder, name) {
  const file = path.join(folder, name);
  const bytes = fs.readFileSync(file);
  const tag = crypto.createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
  const headers = {
    ...HEADERS,
    'content-type': KINDS[path.extname(name)] ?? 'application/octet-stream',
    'cache-control': cacheRule(name),
    vary: 'accept-encoding',
  };
  return { bytes, tag, headers, br: brotli(file), gzip: gzip(file) };
}

function answer(files, request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : decoded(pathname));
  if (!['GET', 'HEAD'].includes(request.method)) return finish(response, 405, 'Only GET works here.');
  if (!file) return finish(response, 404, 'There is no such file.');
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = ['br', 'gzip'].find((name) => file[name] && new RegExp(`\\b${name}\\b`).test(accepted));
  const body = encoding ? file[encoding] : file.bytes;
  const headers = { ...file.headers, etag: `"${file.tag}${encoding ? `-${encoding}` : ''}"` };
  if (encoding) headers['content-encoding'] = encoding;
  if (request.headers['if-none-match'] === headers.etag) return response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': body.length });
  return response.end(request.method === 'HEAD' ? undefined : body);
}

function decoded(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function finish(response, status, words) {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
