import { populationOf } from '#domain/reference/population';
import type { ReleaseFacts } from './facts.ts';
import type { NaiveFigure } from './figure.ts';
import type { At } from './place.ts';
import { isSilent } from './reported.ts';

/** The figure of another metric at a place. */
export type FigureAt = (at: At) => NaiveFigure;

/**
 * The change from the year before in per cent, of shares in percentage points: not from fewer than 20, not of a year that was not over, and not over a break,
 * where the party of the place did not report in either year, or requests of either are told by others alone.
 */
export function changeAt(facts: ReleaseFacts, at: At, figureAt: FigureAt): NaiveFigure {
  const { year } = at.codes;
  if (!isYear(year) || `${year}-12-31` > facts.extractDate) return { value: 'z' };
  const { value: now, of: nowOf, isBorrowed: isNowBorrowed } = figureAt(at);
  const earlier = { ...at, codes: { ...at.codes, year: String(Number(year) - 1) } };
  const { value: before, of: beforeOf, isBorrowed } = figureAt(earlier);
  if (now === 'x') return { value: 'x' };
  if (isNowBorrowed || isBorrowed || isSilent(facts, at) || isSilent(facts, earlier)) return { value: 'z' };
  if (typeof now !== 'number' || typeof before !== 'number') return { value: 'z' };
  if (nowOf !== undefined && beforeOf !== undefined)
    return { value: Math.min(nowOf, beforeOf) < 20 ? 'z' : now - before };
  if (before < 20) return { value: 'z' };
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
