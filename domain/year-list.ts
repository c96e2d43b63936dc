import { NOT_STATED } from './codes/code-list.ts';

const EARLIEST = 1950;
const LATEST = 2100;

/**
 * The single years of a list of years and ranges (`2014`, `2019..2024`, `ZZ` for year not stated), sorted and without
 * repetition; or the first entry that is none of these.
 */
export function readYears(
  entries: readonly string[],
): { readonly years: readonly string[] } | { readonly wrong: string } {
  const runs = entries.map((entry) => ({ entry, years: readRun(entry) }));
  const wrong = runs.find((run) => run.years === undefined);
  if (wrong) return { wrong: wrong.entry };
  return { years: [...new Set(runs.flatMap((run) => run.years ?? []))].sort() };
}

/** Years as a canonical list: an unbroken run is written `first..last`. */
export function writeYears(years: readonly string[]): string {
  const sorted = [...years].sort();
  const first = sorted[0] ?? '';
  const last = sorted.at(-1) ?? '';
  const isRun = sorted.length > 1 && Number(last) - Number(first) === sorted.length - 1;
  return isRun ? `${first}..${last}` : sorted.join(',');
}

function readRun(entry: string): readonly string[] | undefined {
  if (entry === NOT_STATED) return [entry];
  const match = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(entry);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || first > last || first < EARLIEST || last > LATEST) return undefined;
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}
