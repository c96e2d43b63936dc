import { populationOf } from '#domain/reference/population';
import type { ReleaseFacts } from './facts.ts';
import type { NaiveFigure } from './figure.ts';
import type { At } from './place.ts';
import { isSilent } from './reported.ts';

/** The figure of another metric at a place. */
export type FigureAt = (at: At) => NaiveFigure;

/**
 * The change from the year before in per cent: not from fewer than 20, not of a year that was not over, and not over a break,
 * where the party of the place did not report in either year.
 */
export function changeAt(facts: ReleaseFacts, at: At, figureAt: FigureAt): NaiveFigure {
  const { year } = at.codes;
  if (!isYear(year) || `${year}-12-31` > facts.extractDate) return { value: 'z' };
  const now = figureAt(at).value;
  const earlier = { ...at, codes: { ...at.codes, year: String(Number(year) - 1) } };
  const before = figureAt(earlier).value;
  if (now === 'x') return { value: 'x' };
  if (isSilent(facts, at) || isSilent(facts, earlier)) return { value: 'z' };
  if (typeof now !== 'number' || typeof before !== 'number' || before < 20) return { value: 'z' };
  return { value: (now / before - 1) * 100 };
}

/** For each 100,000 people living in the State in the year. */
export function rateAt(at: At, figureAt: FigureAt): NaiveFigure {
  const { year, country } = at.codes;
  if (!isYear(year) || country === undefined) return { value: 'z' };
  const { value } = figureAt(at);
  const people = populationOf(country, Number(year))?.people;
  if (typeof value !== 'number') return { value };
  return { value: people === undefined ? 'm' : (value / people) * 100_000 };
}

/** This release less the one before. */
export function revisionAt(now: NaiveFigure, before: NaiveFigure | undefined): NaiveFigure {
  if (typeof now.value !== 'number') return { value: now.value };
  return { value: typeof before?.value === 'number' ? now.value - before.value : 'z' };
}

function isYear(year: string | undefined): year is string {
  return year !== undefined && year !== 'ZZ';
}
