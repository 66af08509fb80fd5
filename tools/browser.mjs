import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { giveUp, root } from './setUp.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MAC_AND_WINDOWS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
];

/** @param {string} path whether a program at the path starts at all: some systems ship a stub */
const works = (path) =>
  process.platform === 'win32' ||
  spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

const onPath = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));

const systemBrowser = () =>
  [...onPath(), ...MAC_AND_WINDOWS].find((path) => existsSync(path) && works(path));

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {readonly string[]} args */
const aptGet = (args) =>
  spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

const installWithApt = () => {
  console.log("Installing Debian's chromium (apt-get) …");
  aptGet(['update', '-q']);
  aptGet(['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  return systemBrowser();
};

const playwrightBrowser = () => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const downloadWithPlaywright = () => {
  console.log("Downloading Playwright's Chromium …");
  const script = join(root, 'node_modules/playwright-core/cli.js');
  spawnSync(process.execPath, [script, 'install', 'chromium'], { stdio: 'inherit' });
  return playwrightBrowser();
};

const givenBrowser = () => {
  const path = process.env['CHROMIUM_PATH'];
  if (path && !existsSync(path)) giveUp(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path;
};

/** @type {readonly (readonly [string, () => string | undefined])[]} */
const FOUND = [
  ['named by CHROMIUM_PATH', givenBrowser],
  ['installed on this system', systemBrowser],
  ['downloaded by Playwright', playwrightBrowser],
];

/** @type {readonly (readonly [string, () => string | undefined])[]} */
const INSTALLED = [
  ['just installed with apt-get', () => (isDebianRoot() ? installWithApt() : undefined)],
  ['just downloaded by Playwright', downloadWithPlaywright],
];

/** @param {typeof FOUND} ways */
const firstOf = (ways) => {
  for (const [origin, find] of ways) {
    const path = find();
    if (path) return { path, origin };
  }
  return undefined;
};

/** The browser for tests, bench and pictures: found, or installed, or the process ends saying what to do. */
export const findBrowser = () =>
  firstOf([...FOUND, ...INSTALLED]) ??
  giveUp(
    'No browser was found, and none could be installed.\n' +
      'Install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to its program, and try again.',
  );

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {readonly string[]} [flags] more flags for Chromium, such as `--disable-3d-apis` */
export const launchBrowser = (flags = []) =>
  chromium.launch({
    executablePath: findBrowser().path,
    headless: true,
    args: [...FLAGS, ...flags],
  });
