import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const APT = '/usr/bin/apt-get';
const DOWNLOAD_MS = 120_000;
const INSTALL_MS = 600_000;
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium or Chrome, and brings one when there is none: Playwright's own download, else Debian's package when
 * this is root. Says which one it is, and remembers it in CHROMIUM_PATH, also for child processes.
 * Errors: a sentence that says what to install.
 * @returns {string} path of the program
 */
export function findBrowser() {
  const path = namedBrowser() ?? installedBrowser() ?? downloadedBrowser() ?? debianBrowser();
  if (path === undefined) {
    throw new Error(
      'no browser for the tests: install Chromium or Google Chrome, or name one in CHROMIUM_PATH (neither a download nor the Debian package could be had)',
    );
  }
  console.log(`browser for the tests: ${path} (${version(path)})`);
  process.env.CHROMIUM_PATH = path;
  return path;
}

/**
 * Opens the browser without a window. The caller closes it.
 * @param {string[]} more further arguments
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser(...more) {
  const executablePath = process.env.CHROMIUM_PATH ?? findBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...QUIET, ...more] : [...QUIET, ...more];
  return chromium.launch({ executablePath, args });
}

function namedBrowser() {
  const path = process.env.CHROMIUM_PATH;
  if (path && version(path) === '')
    throw new Error(`CHROMIUM_PATH names ${path}, which is no browser that runs`);
  return path || undefined;
}

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ...APPLICATIONS].find((path) => version(path) !== '');
}

function downloadedBrowser() {
  const path = chromium.executablePath();
  if (version(path) !== '') return path;
  console.log('no browser is installed: downloading one');
  const cli = join(PROJECT, 'node_modules', 'playwright-core', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { timeout: DOWNLOAD_MS, stdio: 'ignore' });
  return version(path) === '' ? undefined : path;
}

function debianBrowser() {
  if (process.getuid?.() !== 0 || !existsSync(APT)) return undefined;
  console.log("it can not be downloaded: installing Debian's chromium");
  runApt('update');
  runApt('install', '-y', '--no-install-recommends', 'chromium');
  return installedBrowser();
}

/** @param {string[]} args */
function runApt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'APT::Get::Lock::Timeout=300'];
  const { status, stderr } = spawnSync(APT, [...wait, ...args], {
    timeout: INSTALL_MS,
    encoding: 'utf8',
    env,
  });
  if (status !== 0) console.log(`apt-get ${args[0]} failed: ${stderr.trim().slice(-500)}`);
}

/** @type {Map<string, string>} */
const versions = new Map();

/**
 * What a browser says of itself; nothing when it is not there or does not run.
 * @param {string} path
 */
function version(path) {
  if (!existsSync(path)) return '';
  const known = versions.get(path);
  if (known !== undefined) return known;
  const { status, stdout } = spawnSync(path, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  const said = status === 0 ? stdout.trim() : '';
  versions.set(path, said);
  return said;
}
