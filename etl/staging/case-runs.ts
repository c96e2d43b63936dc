import type { Participation } from '#domain/case';
import type { ReadRow } from '../parse/row-reader.ts';
import { createCopyEncoder } from './copy-encoder.ts';
import { openPartyNames } from './party-names.ts';
import { leadOfSoundRun } from './sound-run.ts';
import type { FollowedColumns, RowFollower } from './stage-table.ts';

/**
 * The columns beside a row of participations.csv. Rows of one case that follow each other in a piece of the file are a run; its
 * last row says `is_sound`, whether the run by itself breaks no rule about the rows of a case, then names its lead, and has the
 * sum of the hashes of its rows. On the other rows these are null. So rules about cases ask one row a case. `names_party` is
 * true on the first row that names a party, as far as one thread knows.
 */
export const CASE_RUNS: FollowedColumns<Participation> = {
  columns: [
    { name: 'names_party', type: 'boolean' },
    { name: 'is_sound', type: 'boolean' },
    { name: 'content_hash', type: 'integer' },
    { name: 'run_country', type: 'text' },
    { name: 'run_agency', type: 'text' },
  ],
  open: openCaseRuns,
};

const NOT_THE_LAST = '\\N\t\\N\t\\N\t\\N';
const encodeCountry = createCopyEncoder();
const encodeAgency = createCopyEncoder();

function openCaseRuns(): RowFollower<Participation> {
  const isFirstOfParty = openPartyNames();
  let names = 'f';
  let run = emptyRun(undefined);
  return {
    next: (read, key, contentHash) => {
      const goesOn = key === run.key && key !== undefined;
      const before = `${names}\t${goesOn ? NOT_THE_LAST : endOf(run)}`;
      if (!goesOn) run = emptyRun(key);
      addRow(run, read, contentHash);
      names = isFirstOfParty(read.row, read.isRefused) ? 't' : 'f';
      return before;
    },
    end: () => {
      const last = `${names}\t${endOf(run)}`;
      run = emptyRun(undefined);
      return last;
    },
  };
}

type Run = {
  readonly key: string | undefined;
  readonly rows: Participation[];
  hasRefused: boolean;
  sum: number;
};

function emptyRun(key: string | undefined): Run {
  return { key, rows: [], hasRefused: false, sum: 0 };
}

/** Sums stay whole numbers of 32 bits: they begin again at the end. */
function addRow(run: Run, { row, isRefused }: ReadRow<Participation>, contentHash: number): void {
  run.rows.push(row);
  run.hasRefused ||= isRefused;
  run.sum = (run.sum + contentHash) | 0;
}

function endOf({ rows, hasRefused, sum }: Run): string {
  const lead = hasRefused ? undefined : leadOfSoundRun(rows);
  if (lead === undefined) return `f\t${sum}\t\\N\t\\N`;
  return `t\t${sum}\t${encodeCountry(lead.country)}\t${encodeAgency(lead.agency)}`;
}
