import type { Problem, ReleaseFacts, Remark } from '../reading.ts';
import { meaningsIn, type Term } from './terms.ts';

/** The years of a question that a release has; none: all of them. */
export type YearsAsked = {
  readonly years: readonly number[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
};

/** The years that terms name, cut to those of the release, which is said. */
export function yearsAsked(terms: readonly Term[], { firstYear, lastYear }: ReleaseFacts): YearsAsked {
  const spans = [
    ...meaningsIn(terms, 'years').map(({ first, last }) => [first ?? firstYear, last ?? lastYear] as const),
    ...meaningsIn(terms, 'last-years').map(({ count }) => [lastYear - count + 1, lastYear] as const),
  ];
  const asked = [...new Set(spans.flatMap(([first, last]) => run(first, last)))].sort((a, b) => a - b);
  const years = asked.filter((year) => year >= firstYear && year <= lastYear);
  const isCut = years.length < asked.length || (spans.length > 0 && years.length === 0);
  const known = { first: firstYear, last: lastYear };
  return {
    years,
    problems: isCut && years.length === 0 ? [{ kind: 'years-outside', ...known }] : [],
    remarks: isCut && years.length > 0 ? [{ kind: 'years-cut', ...known }] : [],
  };
}

/** Whether years are a run that has a total of its own. */
export function isPeriod(years: readonly number[], { periods }: ReleaseFacts): boolean {
  return periods.some(
    ({ first, last }) => years.length === last - first + 1 && years[0] === first && years.at(-1) === last,
  );
}

/** All years from the first to the last; none where the last is before the first. */
export function run(first: number, last: number): readonly number[] {
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
