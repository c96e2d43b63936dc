import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { type Finding, findingAt } from '../findings/finding.ts';
import { loadProfile } from '../mapping/load-profile.ts';
import { isMapping, type Mapping } from '../mapping/mapping.ts';
import { agencyRows } from '../mapping/mapping-agencies.ts';
import { manifestOfMapping } from '../mapping/mapping-manifest.ts';
import { BUNDLE_DIALECT } from '../read/dialect.ts';
import { MAPPING_FILE, presentSources, sizeOf } from './bundle-folder.ts';
import type { FileSource } from './file-source.ts';
import { isManifest, parseManifest } from './manifest.ts';
import type { BundleChoice, OpenedBundle } from './open-bundle.ts';
import { standInManifest } from './stand-in-manifest.ts';

type MappedChoice = BundleChoice & { readonly mapping: string };

/** Files of a bundle that may stand beside a mapped one. */
const BESIDE = ['agencies.csv', 'requests.csv', 'reporting.csv'] as const;

/** Opens one CSV file that is read through a mapping. */
export async function openMapped(choice: MappedChoice & { readonly csv: string }): Promise<OpenedBundle> {
  const mapping = await loadProfile(choice.mapping);
  return isMapping(mapping) ? openWith(mapping, choice, []) : refused(mapping);
}

/** Opens a folder whose mapping names the one CSV file of it that is read. */
export async function openMappedFolder(
  choice: MappedChoice,
  entries: readonly string[],
): Promise<OpenedBundle> {
  const mapping = await loadProfile(choice.mapping);
  if (!isMapping(mapping)) return refused(mapping);
  const name = mapping.file ?? onlyCsv(entries);
  if (name === undefined || !entries.includes(name)) {
    const hint = name ?? 'the mapping names none, and the folder does not hold exactly one';
    return refused([findingAt('FILE_MISSING', { file: name ?? '*.csv', hint })]);
  }
  const beside = await presentSources(choice.path, entries, BESIDE);
  const known = new Set([name, MAPPING_FILE, ...beside.map((source) => source.name)]);
  const strange = entries
    .filter((entry) => !known.has(entry))
    .map((file) => findingAt('FILE_UNEXPECTED', { file }));
  const opened = await openWith(mapping, { ...choice, csv: join(choice.path, name) }, beside);
  return { ...opened, findings: [...strange, ...opened.findings] };
}

function onlyCsv(entries: readonly string[]): string | undefined {
  const beside: readonly string[] = BESIDE.flatMap((name) => [name, `${name}.gz`]);
  const files = entries.filter((name) => /\.(csv|tsv|txt)(\.gz)?$/i.test(name) && !beside.includes(name));
  return files.length === 1 ? files[0] : undefined;
}

async function openWith(
  mapping: Mapping,
  { csv, extractDate, manifest: stated, now, mapping: mappingPath }: MappedChoice & { readonly csv: string },
  beside: readonly FileSource[],
): Promise<OpenedBundle> {
  const manifestFile = basename(mappingPath);
  const content = manifestOfMapping(mapping, {
    ...stated,
    ...(extractDate === undefined ? {} : { extract_date: extractDate }),
    ...(stated?.synthetic === undefined ? {} : { synthetic: stated.synthetic === 'true' }),
  });
  const manifest = parseManifest(manifestFile, content, now);
  const declared = declaredAgencies(mapping, manifestFile);
  const agencies = beside.filter(({ target }) => target === 'agencies.csv');
  const mapped = {
    path: csv,
    name: basename(csv),
    bytes: await sizeOf(csv),
    dialect: mapping.dialect,
    mapping,
  };
  const twice = declared.length > 0 && agencies.length > 0 ? [agenciesTwice(manifestFile)] : [];
  return {
    ...(isManifest(manifest)
      ? { manifest }
      : { manifest: undefined, standIn: standInManifest(content, now) }),
    manifestFile,
    findings: isManifest(manifest) ? twice : [...manifest, ...twice],
    sources: [
      ...(declared.length > 0 ? declared : agencies),
      { ...mapped, target: 'cases.csv' },
      { ...mapped, target: 'participations.csv' },
      ...beside.filter(({ target }) => target !== 'agencies.csv'),
    ],
  };
}

function agenciesTwice(mappingFile: string): Finding {
  return findingAt('FILE_TWICE', { file: 'agencies.csv', hint: `${mappingFile} declares agencies too` });
}

/** The agencies that a mapping declares, as a file like any other. */
function declaredAgencies(mapping: Mapping, name: string): readonly FileSource[] {
  const { columnNames, rows } = agencyRows(mapping);
  if (rows.length === 0) return [];
  const content = stringify([[...columnNames], ...rows.map((row) => [...row])]);
  return [{ target: 'agencies.csv', path: name, name, bytes: 0, dialect: BUNDLE_DIALECT, content }];
}

function refused(findings: readonly Finding[], manifestFile = MAPPING_FILE): OpenedBundle {
  return { manifest: undefined, manifestFile, sources: [], findings };
}
