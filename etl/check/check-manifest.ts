import type { Manifest } from '../bundle/manifest.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import type { StagedFile } from '../staging/stage-file.ts';

/** Whether the files are the ones that the manifest describes. Files that could not be read to their end are left out. */
export function checkAgainstManifest(
  manifest: Manifest,
  manifestFile: string,
  staged: readonly StagedFile[],
): readonly Finding[] {
  const complete = staged.filter(({ stoppedBy }) => stoppedBy === undefined);
  return [
    ...complete.flatMap((file) => wrongRowCount(manifest, file) ?? []),
    ...requestsWithoutFile(manifest, staged),
    ...complete.flatMap((file) => wrongHash(manifest, file) ?? []),
    ...hashesWithoutFile(manifest, manifestFile, staged),
  ];
}

function wrongRowCount(manifest: Manifest, { file, name, rowsRead }: StagedFile): Finding | undefined {
  const said = new Map<string, number | undefined>([
    ['cases.csv', manifest.row_count_cases],
    ['participations.csv', manifest.row_count_participations],
    ['requests.csv', manifest.row_count_requests],
  ]).get(file);
  if (said === undefined || said === rowsRead) return undefined;
  return findingAt('ROW_COUNT_DIFFERS', {
    file: name,
    hint: `${rowsRead} rows were read and the manifest says ${said}`,
  });
}

/** The other files that the manifest counts are told as missing. */
function requestsWithoutFile(
  { row_count_requests: said = 0 }: Manifest,
  staged: readonly StagedFile[],
): readonly Finding[] {
  if (said === 0 || staged.some(({ file }) => file === 'requests.csv')) return [];
  const hint = `there is no such file and the manifest says ${said}`;
  return [findingAt('ROW_COUNT_DIFFERS', { file: 'requests.csv', hint })];
}

function wrongHash(manifest: Manifest, { name: file, sha256 }: StagedFile): Finding | undefined {
  const said = saidHashes(manifest).get(file);
  if (said === undefined || said.toLowerCase() === sha256) return undefined;
  return findingAt('SHA256_DIFFERS', { file, hint: `the SHA-256 of the file is ${sha256}` });
}

function hashesWithoutFile(
  manifest: Manifest,
  file: string,
  staged: readonly StagedFile[],
): readonly Finding[] {
  const read = new Set<string>(staged.map((stagedFile) => stagedFile.name));
  return [...saidHashes(manifest).keys()]
    .filter((name) => !read.has(name))
    .map((name) => findingAt('SHA256_WITHOUT_FILE', { file, column: 'sha256', value: name }));
}

function saidHashes({ sha256 = {} }: Manifest): ReadonlyMap<string, string> {
  return new Map(Object.entries(sha256));
}
