import { earliestDay, latestDay, type PartialDate } from '#domain/period';
import { UNDECIDED } from '../undecided.ts';

/** The manifest of a proposed mapping, and what is left to say in it. */
type ProposedManifest = {
  readonly manifest: Readonly<Record<string, string>>;
  readonly todo: readonly string[];
};

/**
 * A manifest with the period of the dates of opening that were seen, in months. Who delivers, when the extract was cut, and whether it is
 * final, no file says: there stands a `?`.
 */
export function proposeManifest(opened: readonly PartialDate[]): ProposedManifest {
  const period = periodOf(opened);
  const seen =
    period === undefined
      ? ''
      : ` The period ${period.period_start} to ${period.period_end} is that of the dates seen; write the one that the extract covers.`;
  return {
    manifest: {
      source_id: UNDECIDED,
      extract_date: UNDECIDED,
      period_start: period?.period_start ?? UNDECIDED,
      period_end: period?.period_end ?? UNDECIDED,
      status: UNDECIDED,
    },
    todo: [
      `manifest: say in place of each ? who delivers (source_id), the day of the extract, and the status (PROVISIONAL, FINAL or CORRECTION).${seen}`,
    ],
  };
}

const MONTH = 'yyyy-mm'.length;

function periodOf(opened: readonly PartialDate[]) {
  const first = opened.map(earliestDay).sort()[0];
  const last = opened.map(latestDay).sort().at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { period_start: first.slice(0, MONTH), period_end: last.slice(0, MONTH) };
}
