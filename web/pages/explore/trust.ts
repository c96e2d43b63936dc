import type { YearCoverage } from '#domain/coverage';
import type { DataTable } from '#domain/data-table';
import { yearsText } from '../../format.ts';
import { lastFullYear } from '../../selection/years-in-release.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import { placesAlong, timeAxisOf, yearsCounted } from './years-of-table.ts';

/** Agencies say most of who reported, then States, then sources. */
const FINEST_FIRST = ['agency', 'country', 'source'] as const;

/**
 * What a reader must know before believing a table, in short facts: how many of those expected reported, in the year with the
 * fewest; which years may still change or are not complete; how many notes must be read.
 */
export function trustOf(table: DataTable, voice: Voice): readonly string[] {
  return [
    ...coverageFact(table, voice),
    ...provisionalFact(table, voice),
    ...incompleteFact(table, voice),
    ...notesFact(table, voice),
  ];
}

/** The first and the last year of which a figure is provisional. */
function provisionalFact(table: DataTable, voice: Voice): readonly string[] {
  const years = provisionalYears(table);
  const [first, last = first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [sayIn(EXPLORE_WORDS, voice)('provisional', { years: yearsText(first, last) })];
}

function provisionalYears(table: DataTable): readonly (string | number)[] {
  const cells = table.figures.flatMap(({ status }, cell) =>
    status.some((each) => each === 'p') ? [cell] : [],
  );
  const axis = timeAxisOf(table);
  if (!axis || cells.length === 0) return cells.length === 0 ? [] : Object.values(yearsCounted(table));
  const timeAt = placesAlong(table, table.dimensions.indexOf(axis));
  const places = new Set(cells.map(timeAt));
  return axis.categories.filter((_, place) => places.has(place)).map(({ label }) => label);
}

function coverageFact({ coverage }: DataTable, voice: Voice): readonly string[] {
  const axis = FINEST_FIRST.find((each) => coverage.some((found) => found.axis === each));
  const years = coverage.find((found) => found.axis === axis)?.years.filter(({ expected }) => expected > 0);
  const worst = years?.toSorted((a, b) => shareOf(a) - shareOf(b) || b.year.localeCompare(a.year))[0];
  if (!axis || !years || !worst) return [];
  const isSame = years.every((each) => shareOf(each) === shareOf(worst) && each.expected === worst.expected);
  const say = sayIn(EXPLORE_WORDS, voice);
  return [say(isSame ? 'coverage' : 'coverageWorst', { ...worst, axis })];
}

function shareOf({ reported, expected }: YearCoverage): number {
  return reported / expected;
}

function incompleteFact(table: DataTable, voice: Voice): readonly string[] {
  const { first, last } = yearsCounted(table);
  const from = (lastFullYear({ first, last }, table.release) ?? first - 1) + 1;
  if (from > last) return [];
  return [sayIn(EXPLORE_WORDS, voice)('incomplete', { years: yearsText(from, last) })];
}

/** Notes of two axes may say the same; the figure shows each sentence once. */
function notesFact({ notes }: DataTable, voice: Voice): readonly string[] {
  const count = new Set(notes.filter(({ must }) => must).map(({ text }) => text)).size;
  return count === 0 ? [] : [sayIn(EXPLORE_WORDS, voice)('mustRead', { count })];
}
