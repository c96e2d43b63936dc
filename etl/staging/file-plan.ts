import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { RowContext } from '../check/row-rule.ts';
import type { Finding } from '../findings/finding.ts';
import type { FindingsOfCode } from '../findings/finding-collector.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { MatchCount } from '../mapping/match-reader.ts';
import type { Dialect } from '../read/dialect.ts';
import type { LineEnd } from '../read/record-cutter.ts';
import type { NumberTally } from '../screen/number-tally.ts';
import type { StageContext } from './stage-table.ts';

/** How the rows of one file are to be read and staged. Plain data, so that a thread can be told. */
export type FilePlan = {
  /** Different for every reading of a file: a thread keeps what it has made of a plan. */
  readonly id: string;
  /** The file of the bundle that the rows belong to. */
  readonly target: BundleFileName;
  /** How findings call the file that is read. */
  readonly name: string;
  readonly dialect: Dialect;
  /** The cells of the first record. */
  readonly header: readonly string[];
  /** The place of the column that a returned file has more; -1 in any other file. The header is without it. */
  readonly returnedAt: number;
  readonly mapping: Mapping | undefined;
  readonly context: StageContext & RowContext;
  /** Whether every finding is wanted with its place, for the returned file. */
  readonly keepsAll: boolean;
};

/** A piece of a file and the plan for it. */
export type CutTask = {
  readonly plan: FilePlan;
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly line: number;
  readonly lineEnd: LineEnd;
  /** Whether the first record is the header. */
  readonly hasHeader: boolean;
};

/** What became of a piece: rows ready for COPY, counts, and findings. */
export type CutResult = {
  /** Rows in the text format of COPY for the staging table of the file. */
  readonly copy: Uint8Array;
  readonly rows: number;
  readonly refused: number;
  /** Refused rows of which not even the key could be read. */
  readonly unplaced: number;
  /** What was found, code by code. */
  readonly findings: readonly FindingsOfCode[];
  /** How many rows came over a match of a crosswalk that is not exact. */
  readonly matches: readonly MatchCount[];
  /** All findings of the rows, one JSON text a line, where the plan asks for them. */
  readonly spooled: Uint8Array;
  /** Of each column whose values the source chooses: the bare numbers in it. */
  readonly numbers: readonly (readonly [column: string, NumberTally])[];
  /** Why the file was not read beyond some place in this piece. */
  readonly stoppedBy: Finding | undefined;
};
