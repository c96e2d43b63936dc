import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compress.mjs';

/** Builds the server (SWC) and the dashboard (Vite) into dist/; a half whose sources did not change is left alone. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SERVER = ['api', 'cli', 'domain', 'engine', 'etl'];

buildHalf('server', [...SERVER, '.swcrc', 'dist.package.json', 'package-lock.json'], buildServer);
buildHalf('dashboard', ['web', 'domain', 'package-lock.json'], buildDashboard);

/**
 * The stamp gets the time at which the build began, so a change made meanwhile is built next time.
 * @param {string} name
 * @param {string[]} sources
 * @param {() => void} build
 */
function buildHalf(name, sources, build) {
  const stamp = join(PROJECT, 'dist', `.${name}-built`);
  const builtMs = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (sources.every((source) => newestMs(join(PROJECT, source)) <= builtMs)) return;
  console.log(`building the ${name}`);
  const begun = new Date();
  rmSync(stamp, { force: true });
  build();
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
}

/**
 * The last change of a file or of anything in a folder, deletions included; 0 when there is no such thing.
 * @param {string} path
 * @returns {number}
 */
function newestMs(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

/** Compiled aside and then put in place, so that a failure leaves the last build and a running test hardly notices. */
function buildServer() {
  const dist = join(PROJECT, 'dist');
  const fresh = join(dist, '.server-new');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const options = ['-d', fresh, '-C', 'jsc.rewriteRelativeImportExtensions=true', '--copy-files', '--quiet'];
  runTool(new URL(import.meta.resolve('@swc/cli/bin/swc.js')), ...SERVER, ...options);
  copyFileSync(join(PROJECT, 'dist.package.json'), join(dist, 'package.json'));
  for (const folder of SERVER) {
    rmSync(join(dist, folder), { recursive: true, force: true });
    renameSync(join(fresh, folder), join(dist, folder));
  }
  rmSync(fresh, { recursive: true });
}

function buildDashboard() {
  if (!existsSync(join(PROJECT, 'web', 'vite.config.ts'))) return;
  runTool(new URL('../node_modules/vite/bin/vite.js', import.meta.url), 'build', 'web', '--logLevel', 'warn');
  compressFolder(join(PROJECT, 'dist', 'web', 'assets'));
  buildEmbeds();
}

/** What draws figures for frames of other pages runs on the server: one file with all that it needs, no package beside it. */
function buildEmbeds() {
  const vite = new URL('../node_modules/vite/bin/vite.js', import.meta.url);
  const options = ['--config', 'web/vite.embed.config.ts', '--logLevel', 'warn'];
  runTool(vite, 'build', 'web', ...options);
}

/**
 * Runs an installed tool to its end. Errors: ends the build with what the tool printed.
 * @param {URL} tool
 * @param {string[]} args
 */
function runTool(tool, ...args) {
  const command = [fileURLToPath(tool), ...args];
  const { status } = spawnSync(process.execPath, command, { cwd: PROJECT, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`the build failed in ${command[0]} (see above)`);
  process.exit(1);
}
