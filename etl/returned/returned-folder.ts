import { access, mkdir, readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isFileError } from '../read/file-error.ts';
import { orRefused, ReturnedRefused } from './returned-refused.ts';
import { removeLeftovers } from './unfinished-file.ts';

/**
 * Throws `ReturnedRefused` unless returned files can be written into a folder: it is not there yet, or is empty. To be asked
 * before an import, so that nobody waits for files that cannot be written. Changes nothing but that it removes what an import that
 * was killed has left there unfinished.
 */
export async function checkReturnedFolder(outFolder: string): Promise<void> {
  const names = await removeLeftovers(outFolder, await namesIn(outFolder));
  if (names.length > 0) throw new ReturnedRefused(`${outFolder} is not empty: name a new folder`);
}

/** The input that is given back, and the folder that was asked for. */
type Returning = { readonly path: string; readonly name: string; readonly outFolder: string };

/**
 * The path of a returned file: the name of the input, without `.gz`, in a folder that is made where it is not there. Throws
 * `ReturnedRefused` for the folder of the input, where a later import would take it for the extract, and for a name that is
 * taken: no file is ever written over.
 */
export async function returnedPath({ path, name, outFolder }: Returning): Promise<string> {
  await makeFolder(outFolder);
  const input = await orRefused(realpath(path), `${path} is not there any more`);
  if ((await realpath(outFolder)) === dirname(input)) {
    throw new ReturnedRefused(
      'returned files are not written into the folder of the bundle: name a new folder',
    );
  }
  const target = join(outFolder, name.replace(/\.gz$/i, ''));
  if (await isThere(target)) throw new ReturnedRefused(`${target} is there already: name a new folder`);
  return target;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isFileError(error) && error.code === 'ENOENT') return [];
    throw new ReturnedRefused(`${folder} is no folder that can be read`, { cause: error });
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new ReturnedRefused(`${folder} cannot be made a folder`, { cause: error });
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
