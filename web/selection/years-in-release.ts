import type { Release } from '#domain/release';
import { dayText, yearsText } from '../format.ts';
import { sayIn } from '../words/say.ts';
import type { Voice } from '../words/voice.ts';
import type { Years } from './page-selection.ts';
import type { Unused } from './read-selection.ts';
import { SELECTION_WORDS } from './selection-words.ts';

/** The years chosen, as far as the release has them; all of them when none were chosen or none of those exist. */
export function yearsInRelease(chosen: Years | null, release: Release): Years {
  const all = { first: release.firstYear, last: release.lastYear };
  if (!chosen || chosen.last < all.first || chosen.first > all.last) return all;
  return { first: Math.max(chosen.first, all.first), last: Math.min(chosen.last, all.last) };
}

/** Says so when the address asks for years that the release does not have. */
export function yearsOutside(chosen: Years | null, release: Release): readonly Unused[] {
  if (!chosen || (chosen.first >= release.firstYear && chosen.last <= release.lastYear)) return [];
  const years = yearsText(release.firstYear, release.lastYear);
  return [
    {
      parameter: 'year',
      value: `${chosen.first}..${chosen.last}`,
      why: { words: 'beyondRelease', values: { number: release.number, years } },
    },
  ];
}

/**
 * The years for which one cell exists: the chosen run when it is a single year or a declared period of the release, else
 * its last full year. Free runs have no cell of their own (closed lattice), and years of parties must not be added.
 */
export function yearsWithOneCell(chosen: Years, release: Release): Years {
  const isDeclared = release.periods.some(
    ({ first, last }) => first === chosen.first && last === chosen.last,
  );
  if (isDeclared) return chosen;
  const only = lastFullYear(chosen, release) ?? chosen.last;
  return { first: only, last: only };
}

/** The last year that had ended when the first source cut its extract; `undefined` when none of the run had. */
export function lastFullYear(years: Years, release: Release): number | undefined {
  const cut = earliestCut(release);
  const year = Number(cut.slice(0, 4));
  const last = Math.min(cut >= `${year}-12-31` ? year : year - 1, years.last);
  return last >= years.first ? last : undefined;
}

/** Says which of the years shown had not ended when the first source cut its extract: low values there are no fall. */
export function incompleteRemark(shown: Years, release: Release, voice: Voice): readonly string[] {
  const first = (lastFullYear(shown, release) ?? shown.first - 1) + 1;
  if (first > shown.last) return [];
  return [
    sayIn(SELECTION_WORDS, voice)('incomplete', {
      years: yearsText(first, shown.last),
      count: shown.last - first + 1,
      day: dayText(earliestCut(release), voice),
    }),
  ];
}

function earliestCut({ sources, extractDate }: Release): string {
  return [extractDate, ...sources.map((source) => source.extractDate)].sort()[0] ?? extractDate;
}
