import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, findingAt } from '../findings/finding.ts';
import { BUNDLE_DIALECT } from '../read/dialect.ts';
import { BUNDLE_FILE, BUNDLE_FILE_NAMES, type BundleFileName } from './bundle-file.ts';
import type { FileSource } from './file-source.ts';
import type { ManifestFileName } from './read-manifest.ts';

/** What a folder holds of a bundle, and what it lacks or has too much. */
export type BundleFolder = {
  readonly manifest: ManifestFileName | undefined;
  readonly sources: readonly FileSource[];
  readonly findings: readonly Finding[];
};

/** The name of a mapping in a folder: then the folder holds one CSV file of any shape and no bundle. */
export const MAPPING_FILE = 'mapping.json';

const MANIFESTS: readonly ManifestFileName[] = ['manifest.json', 'manifest.csv'];
const PACKED = '.gz';

/** The names of the files in a folder but those that begin with a dot; `undefined` when it cannot be read. */
export async function listFolder(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return undefined;
  }
}

/** Looks what a folder with these files holds of a bundle. */
export async function listBundle(folder: string, entries: readonly string[]): Promise<BundleFolder> {
  const manifests = MANIFESTS.filter((name) => entries.includes(name));
  const present = await presentSources(folder, entries, BUNDLE_FILE_NAMES);
  const missing = BUNDLE_FILE_NAMES.filter(
    (target) => BUNDLE_FILE[target].isRequired && !present.some((file) => file.target === target),
  );
  return {
    manifest: manifests[0],
    sources: present,
    findings: [
      ...(manifests.length === 0 ? [missingFile('manifest.json')] : []),
      ...(manifests.length > 1 ? [findingAt('MANIFEST_TWICE')] : []),
      ...missing.map(missingFile),
      ...entries.flatMap((name) => strangeFile(name, entries) ?? []),
    ],
  };
}

/** Which of these files of a bundle are there, as files to read. */
export async function presentSources(
  folder: string,
  entries: readonly string[],
  targets: readonly BundleFileName[],
): Promise<readonly FileSource[]> {
  const present = targets.flatMap((target) => presentFile(target, entries) ?? []);
  return Promise.all(present.map((file) => sourceOf(folder, file)));
}

type PresentFile = { readonly target: BundleFileName; readonly name: string };

function presentFile(target: BundleFileName, entries: readonly string[]): PresentFile | undefined {
  const name = [target, `${target}${PACKED}`].find((candidate) => entries.includes(candidate));
  return name === undefined ? undefined : { target, name };
}

async function sourceOf(folder: string, { target, name }: PresentFile): Promise<FileSource> {
  const path = join(folder, name);
  return { target, name, path, bytes: await sizeOf(path), dialect: BUNDLE_DIALECT };
}

/** The size of a file; 0 when it cannot be known, which the reading of it will tell. */
export async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function missingFile(file: string): Finding {
  return findingAt('FILE_MISSING', { file, hint: file });
}

function strangeFile(name: string, entries: readonly string[]): Finding | undefined {
  const plain = name.endsWith(PACKED) ? name.slice(0, -PACKED.length) : name;
  const known: readonly string[] = BUNDLE_FILE_NAMES;
  if (MANIFESTS.some((manifest) => manifest === name)) return undefined;
  if (!known.includes(plain)) return findingAt('FILE_UNEXPECTED', { file: name });
  const isTwice = name !== plain && entries.includes(plain);
  return isTwice ? findingAt('FILE_TWICE', { file: name, hint: `${plain} is there too` }) : undefined;
}
