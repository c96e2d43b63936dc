import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { CsvError } from 'csv-parse';
import { type Finding, findingAt } from '../findings/finding.ts';
import { createRecordParser, type SourceRecord } from './csv-records.ts';
import { isFileError } from './file-error.ts';
import { createUtf8Guard, type RefusedByte } from './utf8-guard.ts';

/** What was read of a file. `stoppedBy` says why the rest of it could not be read. */
export type FileFacts = {
  readonly bytes: number;
  readonly sha256: string;
  readonly stoppedBy: Finding | undefined;
};

/** A file to read, and who takes its records, batch after batch in their order. Reading waits until a batch is dealt with. */
export type Reading = {
  readonly path: string;
  readonly file: string;
  readonly onRecords: (records: readonly SourceRecord[]) => Promise<void>;
  readonly onBytes?: ((bytes: number) => void) | undefined;
};

const CHUNK_BYTES = 64 * 1024;

/**
 * Reads a CSV file once, from bytes to numbered records: hashed, strict UTF-8, strict CSV. A file that cannot be read to its
 * end is read up to there, and its hash is that of the bytes until then.
 */
export async function readCsv({ path, file, onRecords, onBytes }: Reading): Promise<FileFacts> {
  const hash = createHash('sha256');
  const feed = createFeed(file);
  let bytes = 0;
  const facts = (stoppedBy: Finding | undefined) => ({ bytes, sha256: hash.digest('hex'), stoppedBy });
  try {
    for await (const chunk of createReadStream(path, {
      highWaterMark: CHUNK_BYTES,
    }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      const { records, stoppedBy } = await feed.write(chunk);
      await onRecords(records);
      onBytes?.(bytes);
      if (stoppedBy) return facts(stoppedBy);
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    return facts(findingAt('FILE_UNREADABLE', { file, hint: error.code }));
  }
  const { records, stoppedBy } = await feed.end();
  await onRecords(records);
  return facts(stoppedBy);
}

type Fed = { readonly records: readonly SourceRecord[]; readonly stoppedBy: Finding | undefined };

/** The guard and the parser one after the other, with what stops either as a finding. */
function createFeed(file: string) {
  const guard = createUtf8Guard();
  const parser = createRecordParser();
  const feed = async (
    refused: RefusedByte | undefined,
    parse: () => Promise<readonly SourceRecord[]>,
  ): Promise<Fed> => {
    if (refused) return { records: [], stoppedBy: refusedFinding(file, refused) };
    try {
      return { records: await parse(), stoppedBy: undefined };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return { records: [], stoppedBy: csvFinding(file, error.code, parser.nextLine()) };
    }
  };
  return {
    write: (chunk: Buffer) => feed(guard.check(chunk), () => parser.write(chunk)),
    end: () => feed(guard.end(), () => parser.end()),
  };
}

function refusedFinding(file: string, { reason, line, hint }: RefusedByte): Finding {
  return findingAt(reason === 'not UTF-8' ? 'ENCODING_NOT_UTF8' : 'CHARACTER_REFUSED', { file, line, hint });
}

function csvFinding(file: string, code: string, line: number): Finding {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return findingAt('QUOTE_NOT_CLOSED', { file, line });
  if (code === 'CSV_MAX_RECORD_SIZE') return findingAt('ROW_TOO_LONG', { file, line });
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE') {
    return findingAt('QUOTE_MISPLACED', { file, line });
  }
  throw new Error(`the CSV reader stopped for a reason that is not known: ${code}`);
}
