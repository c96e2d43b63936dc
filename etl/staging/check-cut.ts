import {
  AGENCIES_FILE,
  type BundleFile,
  type BundleFileName,
  CASES_FILE,
  PARTICIPATIONS_FILE,
  REPORTING_FILE,
  REQUESTS_FILE,
} from '../bundle/bundle-file.ts';
import type { Finding } from '../findings/finding.ts';
import { createFindingCollector } from '../findings/finding-collector.ts';
import { plainText } from '../mapping/cell-reader.ts';
import { joinMatches, type MatchCount, type MatchReader, matchReader } from '../mapping/match-reader.ts';
import type { Columns } from '../parse/column.ts';
import type { ReadRow } from '../parse/row-reader.ts';
import type { OnRecord } from '../read/csv-records.ts';
import { readCut } from '../read/read-cut.ts';
import type { Cut } from '../read/record-cutter.ts';
import { RETURNED_COLUMN } from '../returned/returned-column.ts';
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
  const { take, end } = recordTaker(task, tally);
  const stoppedBy = await readCut(cut, plan, take);
  end();
  return { ...tally.result(), stoppedBy };
}

/** Takes the records of a piece into its tally; `end` comes after the last. */
type RecordTaker = { readonly take: OnRecord; readonly end: () => void };
type MakeTaker = (tally: Tally) => RecordTaker;

/** What the last plan was made into: the pieces of one file follow each other. */
let lastMade: { readonly id: string; readonly open: MakeTaker } | undefined;

function recordTaker({ plan, hasHeader }: CutTask, tally: Tally): RecordTaker {
  if (lastMade?.id !== plan.id) lastMade = { id: plan.id, open: MAKE_TAKER[plan.target](plan) };
  const { take, end } = lastMade.open(tally);
  return { take: hasHeader ? withoutFirst(take) : take, end };
}

const MAKE_TAKER: Readonly<Record<BundleFileName, (plan: FilePlan) => MakeTaker>> = {
  'agencies.csv': (plan) => makeTaker(plan, AGENCIES_FILE),
  'cases.csv': (plan) => makeTaker(plan, CASES_FILE),
  'participations.csv': (plan) => makeTaker(plan, PARTICIPATIONS_FILE),
  'requests.csv': (plan) => makeTaker(plan, REQUESTS_FILE),
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
function makeTaker<C extends Columns, Row>(plan: FilePlan, bundleFile: BundleFile<C, Row>): MakeTaker {
  let tally: Tally | undefined;
  const read = createRecordReader(plan, bundleFile, {
    onFinding: (finding) => tally?.addFinding(finding),
    onFreeText: (column, text, line) => tally?.addFreeText(column, text, line),
  });
  const { encode, end } = createRowEncoder(bundleFile.stage, plan.context);
  const readMatches = matchReaderOf(plan);
  return (current) => {
    tally = current;
    const take: OnRecord = (cells, line) => {
      for (const row of read(cells, line)) current.addRow(row, encode(row));
      current.addMatches(readMatches(cells));
    };
    return { take, end: () => current.addCopy(end()) };
  };
}

const NONE: ReturnType<MatchReader> = [];
const NO_MATCHES: MatchReader = () => NONE;

/** A mapped file is read once for each target; its matches are counted with its cases. */
function matchReaderOf({ mapping, target, header, returnedAt }: FilePlan): MatchReader {
  if (mapping === undefined || target !== 'cases.csv') return NO_MATCHES;
  const cells = returnedAt === -1 ? header : header.toSpliced(returnedAt, 0, RETURNED_COLUMN);
  const names = cells.map(plainText);
  return matchReader(mapping, (column) => names.indexOf(plainText(column)));
}

type Tally = ReturnType<typeof createTally>;

/** So many matches wait to be counted. */
const MOST_WAITING = 10_000;

/** Gathers what the rows of a piece give. */
function createTally(keepsAll: boolean) {
  const findings = createFindingCollector();
  const counts = { rows: 0, refused: 0, unplaced: 0 };
  const numbers = new Map<string, ReturnType<typeof numberTally>>();
  let matches: MatchCount[] = [];
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
    addMatches: (found: ReturnType<MatchReader>) => {
      for (const match of found) matches.push({ ...match, rows: 1 });
      if (matches.length > MOST_WAITING) matches = [...joinMatches(matches)];
    },
    addCopy: (encoded: string) => {
      copy += encoded;
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
      matches: joinMatches(matches),
      spooled: Buffer.from(spooled),
      numbers: [...numbers].map(([column, { tally }]) => [column, tally] as const),
    }),
  };
}
