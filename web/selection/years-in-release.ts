import type { Release } from '#domain/release';
import type { Unused, Years } from './page-selection.ts';

/** The years chosen, as far as the release has them; all of them when none were chosen or none of those exist. */
export function yearsInRelease(chosen: Years | null, release: Release): Years {
  const all = { first: release.firstYear, last: release.lastYear };
  if (!chosen || chosen.last < all.first || chosen.first > all.last) return all;
  return { first: Math.max(chosen.first, all.first), last: Math.min(chosen.last, all.last) };
}

/** Says so when the address asks for years that the release does not have. */
export function yearsOutside(chosen: Years | null, release: Release): readonly Unused[] {
  if (!chosen || (chosen.first >= release.firstYear && chosen.last <= release.lastYear)) return [];
  const why = `goes beyond the years of release ${release.number}, ${release.firstYear} to ${release.lastYear}`;
  return [{ parameter: 'year', value: `${chosen.first}..${chosen.last}`, why }];
}

/**
 * The years for which one cell exists: the chosen run when it is a single year or a declared period of the release, else
 * its last year. Free runs have no cell of their own (closed lattice), and years of parties must not be added.
 */
export function yearsWithOneCell(chosen: Years, release: Release): Years {
  const isDeclared = release.periods.some(
    ({ first, last }) => first === chosen.first && last === chosen.last,
  );
  return isDeclared ? chosen : { first: chosen.last, last: chosen.last };
}

/** The last year that had ended when the extract was cut; `undefined` when none of the run had. */
export function lastFullYear(years: Years, release: Release): number | undefined {
  const ended =
    release.extractDate >= `${years.last}-12-31` ? years.last : Number(release.extractDate.slice(0, 4)) - 1;
  const last = Math.min(ended, years.last);
  return last >= years.first ? last : undefined;
}

/** The years without a last one that had not ended when the extract was cut: its low value would look like a fall. */
export function fullYears(years: Years, release: Release): Years {
  return { first: years.first, last: lastFullYear(years, release) ?? years.last };
}
