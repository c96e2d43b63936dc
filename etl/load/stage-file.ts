import { join } from 'node:path';
import type { ClientBase } from 'pg';
import type { BundleFile, BundleFileName } from '../bundle/bundle-file.ts';
import { type FileFacts, readCsv } from '../bundle/read.ts';
import { createRowReader, type ReadRow } from '../bundle/read-rows.ts';
import type { RowContext } from '../check/row-rule.ts';
import { findingAt } from '../findings/finding.ts';
import type { FindingCollector } from '../findings/finding-collector.ts';
import type { Columns } from '../parse/column.ts';
import { CASE_STAGE } from './case-stage.ts';
import { type CopyWriter, openCopy } from './copy-writer.ts';
import { AGENCY_STAGE, REPORTING_STAGE } from './list-stages.ts';
import { PARTICIPATION_STAGE } from './participation-stage.ts';
import { createRowEncoder } from './row-encoder.ts';
import { createStageTable, type StageContext } from './stage-table.ts';

/** What became of one file: what was read of it, and how many of its rows were refused by themselves. */
export type StagedFile = FileFacts & {
  readonly file: BundleFileName;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  /** Whether every row is staged at least by its key, so that what is missing is missing in the file. */
  readonly isWhole: boolean;
};

/** Everything that reading a file needs besides the file. */
export type Staging = {
  readonly client: ClientBase;
  readonly folder: string;
  readonly context: StageContext & RowContext;
  readonly findings: FindingCollector;
  readonly onProgress?: ((progress: FileProgress) => void) | undefined;
};

export type FileProgress = { readonly file: string; readonly bytes: number; readonly rows: number };

/** Makes the staging tables of every file, there or not, so that rules need not ask. */
export async function createStages(client: ClientBase): Promise<void> {
  await client.query(createStageTable(CASE_STAGE));
  await client.query(createStageTable(PARTICIPATION_STAGE));
  await client.query(createStageTable(AGENCY_STAGE));
  await client.query(createStageTable(REPORTING_STAGE));
}

/** Reads a file of the bundle once, checks every row by itself, and stages the rows in their table. */
export async function stageFile<C extends Columns, Row>(
  bundleFile: BundleFile<C, Row>,
  staging: Staging,
): Promise<StagedFile> {
  const { file, stage } = bundleFile;
  const { client, folder, context, findings, onProgress } = staging;
  const reader = createRowReader(bundleFile, context, findings);
  const sink = createSink(openCopy(client, stage.name), createRowEncoder(stage, context));
  const facts = await readCsv({
    path: join(folder, file),
    file,
    onRecords: (records) => sink.take(reader.take(records)),
    onBytes: (bytes) => onProgress?.({ file, bytes, rows: sink.counts.rows }),
  });
  const { rows, refused, unplaced } = await sink.end();
  if (facts.stoppedBy) findings.add(facts.stoppedBy);
  else if (!reader.state.hasHeader) findings.add(findingAt('FILE_EMPTY', { file }));
  else if (rows === 0 && bundleFile.isRequired && !reader.state.isHopeless)
    findings.add(findingAt('FILE_WITHOUT_ROWS', { file }));
  const isWhole = facts.stoppedBy === undefined && !reader.state.isHopeless && unplaced === 0 && rows > 0;
  return { ...facts, file, rowsRead: rows, rowsRefused: refused, isWhole };
}

/** Where rows go: encoded, written, counted. What the database counted must be what was written. */
function createSink<Row>(copy: CopyWriter, encode: (row: ReadRow<Row>) => string) {
  const counts = { rows: 0, refused: 0, unplaced: 0 };
  const count = (row: ReadRow<Row>) => {
    counts.rows += 1;
    if (!row.isRefused) return;
    counts.refused += 1;
    if (row.key === undefined) counts.unplaced += 1;
  };
  return {
    counts,
    take: async (rows: readonly ReadRow<Row>[]) => {
      for (const row of rows) count(row);
      await copy.write(rows.map(encode).join(''));
    },
    end: async () => {
      const staged = await copy.end();
      if (staged !== counts.rows) throw new Error(`${counts.rows} rows were read and ${staged} were staged`);
      return counts;
    },
  };
}
