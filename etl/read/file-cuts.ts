import { findingAt } from '../findings/finding.ts';
import { FileStopped } from './file-stopped.ts';
import { type CutReading, readCut } from './read-cut.ts';
import { type Cut, createRecordCutter, type MixedEnd } from './record-cutter.ts';

const NO_BYTES = Buffer.alloc(0);

/**
 * The pieces of a file, each of whole records and of at most `mostLines` lines. Stops (`FileStopped`) where records end in two
 * ways, after the pieces before.
 */
export async function* cutFile(
  bytes: AsyncIterable<Buffer>,
  file: CutReading,
  mostLines?: number,
): AsyncGenerator<Cut> {
  const cutter = createRecordCutter(mostLines);
  for await (const chunk of bytes) {
    for (let cut = cutter.push(chunk); cut; cut = cutter.push(NO_BYTES)) yield cut;
    await refuseMixed(cutter.mixed(), file);
  }
  for (let cut = cutter.end(); cut; cut = cutter.end()) yield cut;
  await refuseMixed(cutter.mixed(), file);
}

/** A misplaced quotation mark before it may be what makes an end look like another: then that is told. */
async function refuseMixed(mixed: MixedEnd | undefined, file: CutReading): Promise<void> {
  if (mixed === undefined) return;
  const stoppedBy = await readCut(mixed.before, file, () => undefined);
  throw new FileStopped(stoppedBy ?? findingAt('LINE_ENDS_MIXED', { file: file.name, line: mixed.line }));
}
