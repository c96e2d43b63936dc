import { findingAt } from '../findings/finding.ts';
import { FileStopped } from './file-stopped.ts';
import { type Cut, createRecordCutter } from './record-cutter.ts';

const NO_BYTES = Buffer.alloc(0);

/**
 * The pieces of a file, each of whole records and of at most `mostLines` lines. Stops (`FileStopped`) where records end in two
 * ways, after the pieces before.
 */
export async function* cutFile(
  bytes: AsyncIterable<Buffer>,
  file: string,
  mostLines?: number,
): AsyncGenerator<Cut> {
  const cutter = createRecordCutter(mostLines);
  for await (const chunk of bytes) {
    for (let cut = cutter.push(chunk); cut; cut = cutter.push(NO_BYTES)) yield cut;
    refuseMixed(cutter.mixedLine(), file);
  }
  for (let cut = cutter.end(); cut; cut = cutter.end()) yield cut;
  refuseMixed(cutter.mixedLine(), file);
}

function refuseMixed(line: number | undefined, file: string): void {
  if (line !== undefined) throw new FileStopped(findingAt('LINE_ENDS_MIXED', { file, line }));
}
