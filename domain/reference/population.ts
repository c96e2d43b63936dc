import { POPULATION_SERIES } from './population-series.ts';

/** People living in a State in a year; `isEstimate` where the number is that of an earlier year. */
export type Population = { readonly people: number; readonly isEstimate: boolean };

/** For how many years after its end the last number of the series stands in, marked as an estimate. */
export const YEARS_CARRIED = 5;

/** The population of a State in a year, the denominator of rates (M30); `undefined` where the series cannot say. */
export function populationOf(country: string, year: number): Population | undefined {
  const { firstYear, lastYear } = POPULATION_SERIES;
  if (year < firstYear || year > lastYear + YEARS_CARRIED) return undefined;
  const people = PEOPLE.get(country)?.[Math.min(year, lastYear) - firstYear];
  return people === undefined ? undefined : { people, isEstimate: year > lastYear };
}

const PEOPLE = readSeries(POPULATION_SERIES.lines);

function readSeries(lines: string): ReadonlyMap<string, readonly (number | undefined)[]> {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(rows.map(([country = '', ...people]) => [country, people.map(readNumber)]));
}

function readNumber(text: string): number | undefined {
  return text === '-' ? undefined : Number(text);
}
