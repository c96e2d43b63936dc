import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Installs the packages of the lock file when they are missing or older than it; else says and does nothing. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

if (!isInstalled()) install();

function isInstalled() {
  const installed = join(PROJECT, 'node_modules', '.package-lock.json');
  const wanted = join(PROJECT, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

function install() {
  console.log('installing the packages (once; this can take a minute)');
  const temporaryCache = isWritable(usualCache()) ? undefined : mkdtempSync(join(tmpdir(), 'liaison-npm-'));
  const { status, output } = runNpm(temporaryCache);
  if (temporaryCache !== undefined) rmSync(temporaryCache, { recursive: true, force: true });
  if (status === 0) return;
  console.error(output);
  console.error('the packages could not be installed; npm says why above');
  process.exitCode = 1;
}

/**
 * No package may run a script while it is installed; the development tools are needed to build.
 * @param {string | undefined} temporaryCache
 */
function runNpm(temporaryCache) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  const [program = 'npm', ...args] = [...command, 'ci', ...flags];
  const env = temporaryCache ? { ...process.env, npm_config_cache: temporaryCache } : process.env;
  const shell = !npm && process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: PROJECT,
    env,
    shell,
    encoding: 'utf8',
  });
  return { status, output: [stdout, stderr, error?.message].filter(Boolean).join('\n') };
}

function usualCache() {
  return process.env.npm_config_cache ?? join(homedir(), '.npm');
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
