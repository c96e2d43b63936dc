import type { Figure } from '#domain/figure';
import type { MirrorRow, MirrorTable } from '#domain/mirror';
import { yearsText } from '../../format.ts';
import type { TwoStates } from './pair-choice.ts';

/** The rows of a mirror in one direction: requests from a State to another, by year. */
export function rowsFrom({ rows }: MirrorTable, { country, partner }: TwoStates): readonly MirrorRow[] {
  return rows.filter(({ sender, receiver }) => sender.code === country && receiver.code === partner);
}

/** Whether anybody speaks for either side in any year, so that there is something to draw. */
export function isTold(rows: readonly MirrorRow[]): boolean {
  return rows.some(({ sent, received }) => hasValue(sent.requests) || hasValue(received.requests));
}

/** The years in which one side says something and the other does not, and those in which neither does; each as runs. */
export function silentYears(rows: readonly MirrorRow[]): {
  readonly sender: readonly string[];
  readonly receiver: readonly string[];
  readonly both: readonly string[];
} {
  const yearsWhere = (is: (hasSent: boolean, hasReceived: boolean) => boolean) =>
    runsOf(
      rows
        .filter(({ sent, received }) => is(hasValue(sent.requests), hasValue(received.requests)))
        .map(({ year }) => year),
    );
  return {
    sender: yearsWhere((hasSent, hasReceived) => !hasSent && hasReceived),
    receiver: yearsWhere((hasSent, hasReceived) => hasSent && !hasReceived),
    both: yearsWhere((hasSent, hasReceived) => !hasSent && !hasReceived),
  };
}

/**
 * The name of each row: its year, and the sources that speak where a year has several rows, because several sources speak for
 * one State.
 */
export function rowNames(rows: readonly MirrorRow[]): readonly string[] {
  return rows.map(({ year, sent, received }) => {
    const isOnly = rows.filter((row) => row.year === year).length === 1;
    return isOnly
      ? year
      : `${year} · ${[sent.source, received.source].filter((source) => source !== null).join(' / ')}`;
  });
}

/** Unbroken runs of years as texts: `2014–2016`, `2019`. Years that occur several times count once. */
export function runsOf(years: readonly string[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const year of [...new Set(years)].map(Number).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === year - 1) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs.map(({ first, last }) => yearsText(first, last));
}

function hasValue({ value }: Figure): boolean {
  return value !== null;
}
