import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Finding, findingAt } from '../findings/finding.ts';
import { listBundle, listFolder, MAPPING_FILE } from './bundle-folder.ts';
import type { FileSource } from './file-source.ts';
import type { Manifest } from './manifest.ts';
import { openMapped, openMappedFolder } from './open-mapped.ts';
import { readManifest } from './read-manifest.ts';
import { type StandIn, standInManifest } from './stand-in-manifest.ts';

/** What an import begins with: who delivered what, and the files to read. Without a manifest nothing is loaded. */
export type OpenedBundle = {
  readonly manifest: Manifest | undefined;
  /** Where there is no manifest that is right: one to check the files with. */
  readonly standIn?: StandIn;
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
  const { sources } = bundle;
  const manifestFile = bundle.manifest ?? 'manifest.json';
  const read = bundle.manifest === undefined ? NO_MANIFEST : await readManifest(path, bundle.manifest, now);
  const { manifest, content } = read;
  const findings = [...bundle.findings, ...read.findings];
  if (manifest !== undefined) return { manifest, manifestFile, sources, findings };
  return { manifest, standIn: standInManifest(content, now), manifestFile, sources, findings };
}

const NO_MANIFEST = { manifest: undefined, content: undefined, findings: [] } as const;

function unopened(findings: readonly Finding[]): OpenedBundle {
  return { manifest: undefined, manifestFile: 'manifest.json', sources: [], findings };
}
