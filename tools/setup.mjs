// Installs what is missing, and nothing else: says what it does, why, and how long that may take.

import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CACHE, CHROMIUM, FROM_MODULES, LIGHTHOUSE, PEERS, PYTHON, ROOT, TOOLS } from './places.mjs';
import { Trouble, ask, run, say, since } from './say.mjs';

const WASM_BINDGEN = '0.2.130';
const WASM_SPLIT = '0.2.4';
const PAGE_VALIDATION = '0.11.0';
const NODE = 'node@24.21.0';
const LIGHTHOUSE_VERSION = 'lighthouse@13.5.0';
const PEERS_VERSIONS = ['jspdf@4.2.1', 'pdfmake@0.3.11', 'esbuild@0.28.2'];

/** Everything that may be needed, with what tells that it is here. Told in the order in which it is installed. */
const PARTS = [
  {
    needs: null,
    name: 'Rust',
    isHere: () => ask('cargo', ['--version']) !== null,
    install() {
      throw new Trouble('Rust is missing. Install it as https://rustup.rs says, then run this again.');
    },
  },
  {
    needs: null,
    name: 'a C linker, which Rust needs',
    lasts: '1 minute',
    isHere: () => ask('cc', ['--version']) !== null,
    install: () => fromDebian(['gcc', 'libc6-dev']),
  },
  {
    needs: null,
    name: 'the npm packages: pictures, fonts and tools',
    lasts: '1 minute',
    isHere: () => readOr(FROM_MODULES('.lock')) === lockfile(),
    install() {
      // None of these packages needs its install script.
      run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
      fs.writeFileSync(FROM_MODULES('.lock'), lockfile());
    },
  },
  {
    needs: 'wasm',
    name: 'the wasm target of Rust',
    lasts: '1 minute',
    isHere: () => fs.existsSync(path.join(ask('rustc', ['--print', 'sysroot'])?.trim() ?? '', 'lib/rustlib/wasm32-unknown-unknown')),
    install: () => run('rustup', ['target', 'add', 'wasm32-unknown-unknown']),
  },
  {
    needs: 'wasm',
    name: `wasm-bindgen ${WASM_BINDGEN}`,
    lasts: '2 to 6 minutes, once',
    isHere: () => versionOf('wasm-bindgen') === WASM_BINDGEN,
    // Without --locked: its own lock file names versions that no longer exist.
    install: () => run('cargo', ['install', '--quiet', 'wasm-bindgen-cli', '--version', WASM_BINDGEN, '--root', TOOLS]),
  },
  {
    needs: 'wasm',
    name: `wasm-split ${WASM_SPLIT}, which cuts the app in two`,
    lasts: '1 to 4 minutes, once',
    // It does not say its own version.
    isHere: () => ask('cargo', ['install', '--list', '--root', TOOLS])?.includes(`wasm_split_cli_support v${WASM_SPLIT}:`),
    install: () =>
      run('cargo', [
        'install', '--quiet', '--locked', 'wasm_split_cli_support', '--version', WASM_SPLIT,
        '--features', 'build-binary', '--root', TOOLS,
      ]),
  },
  {
    needs: 'browser',
    name: 'the browser Chromium',
    lasts: '2 minutes',
    isHere: () => fs.existsSync(CHROMIUM),
    install: () => fromDebian(['chromium']),
  },
  {
    needs: 'checkers',
    name: 'programs that read PDFs',
    lasts: '1 minute',
    isHere: () => ['pdftotext', 'pdftoppm', 'qpdf'].every((program) => ask('which', [program]) !== null),
    install: () => fromDebian(['poppler-utils', 'qpdf']),
  },
  {
    needs: 'checkers',
    name: `the PDF/UA checker page-validation ${PAGE_VALIDATION}`,
    lasts: '1 minute',
    isHere: () => ask(PYTHON, ['-c', 'from importlib.metadata import version; print(version("page-validation"))'])?.trim() === PAGE_VALIDATION,
    install() {
      if (ask('python3', ['-c', 'import ensurepip']) === null) fromDebian(['python3', 'python3-venv']);
      run('python3', ['-m', 'venv', path.join(CACHE, 'python')]);
      run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `page-validation==${PAGE_VALIDATION}`]);
    },
  },
  {
    needs: 'bench',
    name: 'other makers of PDFs, to measure ourselves against',
    lasts: '1 minute',
    isHere: () => readOr(path.join(PEERS, '.version')) === PEERS_VERSIONS.join(' '),
    install: () => asideFromNpm(PEERS, PEERS_VERSIONS, ['--ignore-scripts']),
  },
  {
    needs: 'bench',
    name: `Lighthouse ${LIGHTHOUSE_VERSION.split('@')[1]}, with the newer Node that it asks for`,
    lasts: '1 minute',
    isHere: () => readOr(path.join(LIGHTHOUSE, '.version')) === [NODE, LIGHTHOUSE_VERSION].join(' '),
    // The package named node needs its install script.
    install: () => asideFromNpm(LIGHTHOUSE, [NODE, LIGHTHOUSE_VERSION], []),
  },
];

/** Installs what is missing for these needs. */
export function setUp(needs) {
  for (const part of PARTS) {
    const isNeeded = part.needs === null || needs.includes(part.needs);
    if (!isNeeded || part.isHere()) continue;
    say(`Getting ${part.name}.${part.lasts ? ` This may take ${part.lasts}.` : ''}`);
    const start = Date.now();
    part.install();
    if (!part.isHere()) throw new Trouble(`That did not bring ${part.name}. The lines above may say why.`);
    say(`Got it in ${since(start)}.`);
  }
}

/** Installs npm packages into a folder of their own in the cache, so that they are not part of the project. */
function asideFromNpm(folder, packages, more) {
  fs.mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--loglevel=error', ...more, ...packages]);
  fs.writeFileSync(path.join(folder, '.version'), packages.join(' '));
}

/** Installs Debian packages where we may, and otherwise says which are missing. */
function fromDebian(packages) {
  const command = `apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || ask('apt-get', ['--version']) === null) {
    throw new Trouble(`Please install what is missing, then run this again. On Debian: sudo ${command}`);
  }
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update'], quietly);
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends', ...packages], quietly);
}

/** The version that a tool of ours gives as its second word. */
function versionOf(tool) {
  return ask(path.join(TOOLS, 'bin', tool), ['--version'])?.trim().split(' ')[1];
}

function lockfile() {
  return crypto.createHash('sha256').update(fs.readFileSync(path.join(ROOT, 'package-lock.json'))).digest('hex');
}

function readOr(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
