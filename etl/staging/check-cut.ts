import {
  AGENCIES_FILE,
  type BundleFile,
  type BundleFileName,
  CASES_FILE,
  PARTICIPATIONS_FILE,
  REPORTING_FILE,
} from '../bundle/bundle-file.ts';
import type { Finding } from '../findings/finding.ts';
import { createFindingCollector } from '../findings/finding-collector.ts';
import type { Columns } from '../parse/column.ts';
import type { ReadRow } from '../parse/row-reader.ts';
import type { OnRecord } from '../read/csv-records.ts';
import { readCut } from '../read/read-cut.ts';
import type { Cut } from '../read/record-cutter.ts';
import { numberTally } from '../screen/number-tally.ts';
import type { CutResult, CutTask, FilePlan } from './file-plan.ts';
import { createRecordReader } from './record-reader.ts';
import { createRowEncoder } from './row-encoder.ts';

/**
 * Reads a piece of a file from bytes to rows for COPY: characters, cells, rows, each row checked by itself. A pure function of
 * the task, so that threads can share a file; the pieces of a file give what the whole file gives.
 */
export async function checkCut(task: CutTask): Promise<CutResult> {
  const tally = createTally(task.plan.keepsAll);
  const { plan, bytes } = task;
  const cut: Cut = { ...task, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  const stoppedBy = await readCut(cut, plan, recordTaker(task, tally));
  return { ...tally.result(), stoppedBy };
}

/** What the last plan was made into: the pieces of one file follow each other. */
let lastMade: { readonly id: string; readonly take: (tally: Tally) => OnRecord } | undefined;

function recordTaker({ plan, hasHeader }: CutTask, tally: Tally): OnRecord {
  if (lastMade?.id !== plan.id) lastMade = { id: plan.id, take: MAKE_TAKER[plan.target](plan) };
  const take = lastMade.take(tally);
  return hasHeader ? withoutFirst(take) : take;
}

const MAKE_TAKER: Readonly<Record<BundleFileName, (plan: FilePlan) => (tally: Tally) => OnRecord>> = {
  'agencies.csv': (plan) => makeTaker(plan, AGENCIES_FILE),
  'cases.csv': (plan) => makeTaker(plan, CASES_FILE),
  'participations.csv': (plan) => makeTaker(plan, PARTICIPATIONS_FILE),
  'reporting.csv': (plan) => makeTaker(plan, REPORTING_FILE),
};

function withoutFirst(take: OnRecord): OnRecord {
  let isFirst = true;
  return (cells, line) => {
    if (!isFirst) take(cells, line);
    isFirst = false;
  };
}

/** What takes the records of a file: reads each as a row, or as the rows that a mapping makes of it. */
function makeTaker<C extends Columns, Row>(
  plan: FilePlan,
  bundleFile: BundleFile<C, Row>,
): (tally: Tally) => OnRecord {
  let tally: Tally | undefined;
  const read = createRecordReader(plan, bundleFile, {
    onFinding: (finding) => tally?.addFinding(finding),
    onFreeText: (column, text, line) => tally?.addFreeText(column, text, line),
  });
  const encode = createRowEncoder(bundleFile.stage, plan.context);
  return (current) => {
    tally = current;
    return (cells, line) => {
      for (const row of read(cells, line)) current.addRow(row, encode(row));
    };
  };
}

type Tally = ReturnType<typeof createTally>;

/** Gathers what the rows of a piece give. */
function createTally(keepsAll: boolean) {
  const findings = createFindingCollector();
  const counts = { rows: 0, refused: 0, unplaced: 0 };
  const numbers = new Map<string, ReturnType<typeof numberTally>>();
  let copy = '';
  let spooled = '';
  return {
    addFinding: (finding: Finding) => {
      findings.add(finding);
      if (keepsAll) spooled += `${JSON.stringify(finding)}\n`;
    },
    addFreeText: (column: string, text: string, line: number) => {
      const ofColumn = numbers.get(column) ?? numberTally();
      numbers.set(column, ofColumn);
      ofColumn.add(text, line);
    },
    addRow: (row: ReadRow<unknown>, encoded: string) => {
      copy += encoded;
      counts.rows += 1;
      if (!row.isRefused) return;
      counts.refused += 1;
      if (row.key === undefined) counts.unplaced += 1;
    },
    result: () => ({
      ...counts,
      copy: Buffer.from(copy),
      findings: findings.byCode(),
      spooled: Buffer.from(spooled),
      numbers: [...numbers].map(([column, { tally }]) => [column, tally] as const),
    }),
  };
}
