import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, findingAt } from '../findings/finding.ts';
import { listBundle, listFolder, MAPPING_FILE } from './bundle-folder.ts';
import type { FileSource } from './file-source.ts';
import { isManifest, type Manifest } from './manifest.ts';
import { openMapped, openMappedFolder } from './open-mapped.ts';
import { readManifest } from './read-manifest.ts';

/** What an import begins with: who delivered what, and the files to read. Without a manifest nothing can be read. */
export type OpenedBundle = {
  readonly manifest: Manifest | undefined;
  /** How findings call the manifest. */
  readonly manifestFile: string;
  readonly sources: readonly FileSource[];
  readonly findings: readonly Finding[];
};

/** What is to be imported, and how. */
export type BundleChoice = {
  /** A folder, or one CSV file that is read through a mapping. */
  readonly path: string;
  /** The name of a shipped profile, or the path of a mapping. */
  readonly mapping?: string | undefined;
  readonly extractDate?: string | undefined;
  /** Values of the manifest by key, which go before those of the mapping. */
  readonly manifest?: Readonly<Record<string, string>> | undefined;
  readonly now: Date;
};

/** Looks what is to be imported and reads its manifest. */
export async function openBundle(choice: BundleChoice): Promise<OpenedBundle> {
  const { path, mapping } = choice;
  const entries = await listFolder(path);
  if (entries === undefined && mapping !== undefined) return openMapped({ ...choice, csv: path, mapping });
  if (entries === undefined) return unopened([await notFound(path)]);
  if (mapping !== undefined || entries.includes(MAPPING_FILE)) {
    const mappingPath = mapping ?? join(path, MAPPING_FILE);
    return openMappedFolder({ ...choice, mapping: mappingPath }, entries);
  }
  return openFolder(choice, entries);
}

async function notFound(path: string): Promise<Finding> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const hint = isFile ? 'it is one file, which is read through a mapping' : 'it cannot be opened';
  return findingAt('BUNDLE_NOT_FOUND', { file: basename(path), hint });
}

async function openFolder({ path, now }: BundleChoice, entries: readonly string[]): Promise<OpenedBundle> {
  const bundle = await listBundle(path, entries);
  if (bundle.manifest === undefined) return unopened(bundle.findings);
  const manifest = await readManifest(path, bundle.manifest, now);
  if (!isManifest(manifest)) return unopened([...bundle.findings, ...manifest]);
  const { sources, findings } = bundle;
  return { manifest, manifestFile: bundle.manifest, sources, findings };
}

function unopened(findings: readonly Finding[]): OpenedBundle {
  return { manifest: undefined, manifestFile: 'manifest.json', sources: [], findings };
}
