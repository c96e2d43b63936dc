import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { FileSource } from '../bundle/file-source.ts';
import { openCutCheckers, threadsFor } from './cut-checkers.ts';
import { createStages, type FileProgress, type StagedFile, type Staging, stageFile } from './stage-file.ts';

/** How far the reading of a bundle is, in bytes on disk and in rows. */
export type ReadingProgress = {
  readonly file: string;
  readonly fileBytes: number;
  readonly fileBytesTotal: number;
  readonly bytes: number;
  readonly bytesTotal: number;
  readonly rows: number;
};

/** What reading a bundle needs besides its files. `threads`: how many to read with, 0 for none besides this one. */
export type BundleStaging = Omit<Staging, 'checkers' | 'onProgress' | 'onSpooled'> & {
  readonly threads: number | undefined;
  readonly onSpooled: ((target: BundleFileName, lines: Uint8Array) => Promise<void>) | undefined;
  readonly onProgress: (progress: ReadingProgress) => void;
};

/** Reads every file of a bundle once, one after the other, into staging tables. */
export async function stageBundle(
  sources: readonly FileSource[],
  staging: BundleStaging,
): Promise<readonly StagedFile[]> {
  await createStages(staging.client);
  const bytesTotal = bytesOf(sources);
  const checkers = openCutCheckers(staging.threads ?? threadsFor(bytesTotal));
  const staged: StagedFile[] = [];
  try {
    for (const source of sources) {
      const onProgress = progressOf(source, { before: [...staged], bytesTotal, tell: staging.onProgress });
      const onSpooled =
        staging.onSpooled && ((lines: Uint8Array) => staging.onSpooled?.(source.target, lines));
      staged.push(await stageFile(source, { ...staging, checkers, onProgress, onSpooled }));
    }
  } finally {
    await checkers.close();
  }
  refuseChanged(sources, staged);
  return staged;
}

/** A mapped file is read twice; it must not change in between. */
function refuseChanged(sources: readonly FileSource[], staged: readonly StagedFile[]): void {
  const hashes = new Map<string, string>();
  for (const [index, { path, name, content }] of sources.entries()) {
    const sha256 = staged[index]?.sha256;
    if (content !== undefined || sha256 === undefined) continue;
    if ((hashes.get(path) ?? sha256) !== sha256)
      throw new Error(`${name} changed while it was read: import it again`);
    hashes.set(path, sha256);
  }
}

type ProgressOf = {
  readonly before: readonly StagedFile[];
  readonly bytesTotal: number;
  readonly tell: (progress: ReadingProgress) => void;
};

function progressOf(source: FileSource, { before, bytesTotal, tell }: ProgressOf) {
  const bytesBefore = bytesOf(before);
  const rowsBefore = before.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  return ({ bytes, rows }: FileProgress) =>
    tell({
      file: source.name,
      fileBytes: bytes,
      fileBytesTotal: source.bytes,
      bytes: bytesBefore + bytes,
      bytesTotal,
      rows: rowsBefore + rows,
    });
}

/** The bytes of some files together. */
export function bytesOf(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
