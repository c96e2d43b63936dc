import { readdir } from 'node:fs/promises';
import { type Finding, findingAt } from '../findings/finding.ts';
import {
  AGENCIES_FILE,
  type BundleFileName,
  CASES_FILE,
  PARTICIPATIONS_FILE,
  REPORTING_FILE,
} from './bundle-file.ts';
import type { ManifestFileName } from './read-manifest.ts';

/** What a folder holds of a bundle, and what it lacks or has too much. */
export type BundleFolder = {
  readonly manifest: ManifestFileName | undefined;
  readonly files: ReadonlySet<BundleFileName>;
  readonly findings: readonly Finding[];
};

const MANIFESTS: readonly ManifestFileName[] = ['manifest.json', 'manifest.csv'];
const CSV_FILES = [CASES_FILE, PARTICIPATIONS_FILE, AGENCIES_FILE, REPORTING_FILE];
const LATER_FILE = 'requests.csv';

/** Looks what a folder holds. Files whose names begin with a dot are not seen. */
export async function listBundle(folder: string): Promise<BundleFolder> {
  const entries = await entriesOrUndefined(folder);
  if (entries === undefined) {
    return { manifest: undefined, files: new Set(), findings: [findingAt('BUNDLE_NOT_FOUND')] };
  }
  const manifests = MANIFESTS.filter((name) => entries.includes(name));
  const present = CSV_FILES.filter(({ file }) => entries.includes(file));
  const missing = CSV_FILES.filter((csv) => csv.isRequired && !present.includes(csv)).map(({ file }) => file);
  return {
    manifest: manifests[0],
    files: new Set(present.map(({ file }) => file)),
    findings: [
      ...(manifests.length === 0 ? [missingFile('manifest.json')] : []),
      ...(manifests.length > 1 ? [findingAt('MANIFEST_TWICE')] : []),
      ...missing.map(missingFile),
      ...entries.flatMap((name) => strangeFile(name) ?? []),
    ],
  };
}

async function entriesOrUndefined(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch {
    return undefined;
  }
}

function missingFile(file: string): Finding {
  return findingAt('FILE_MISSING', { file, hint: file });
}

function strangeFile(name: string): Finding | undefined {
  const known: readonly string[] = [...MANIFESTS, ...CSV_FILES.map(({ file }) => file)];
  if (known.includes(name)) return undefined;
  return findingAt(name === LATER_FILE ? 'FILE_NOT_READ_YET' : 'FILE_UNEXPECTED', { file: name });
}
