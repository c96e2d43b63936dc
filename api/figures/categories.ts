import { NOT_STATED } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import { CRIME_SECTION_LENGTH } from '#domain/codes/crime';
import type { Category } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { DIMENSION_LISTS } from '../dimension-lists.ts';
import type { FoundRelease } from '../release.query.ts';
import { statedYears } from '../release-contents.ts';

/** Every code that a filter on a dimension may name, with its label, in the order in which tables show them. */
export function listedCategories(
  dimension: Dimension,
  { release, categories, agencies }: FoundRelease,
  clock: Clock,
) {
  if (dimension === 'agency') return [...agencies.values()].map(category);
  if (dimension !== 'year') return DIMENSION_LISTS[dimension].map(category);
  const years = yearsSpanned([release.firstYear, release.lastYear, ...statedYears(categories.year[clock])]);
  return categories.year[clock].includes(NOT_STATED) ? [...years, yearCategory(NOT_STATED)] : years;
}

/**
 * The rows of a table that filters nothing on a dimension: from the release and the code lists, never from the figures.
 * Countries and agencies that occur; the sections of crime; of the other lists all codes; years without a gap.
 */
export function categoriesOf(dimension: Dimension, found: FoundRelease, clock: Clock): readonly Category[] {
  const listed = listedCategories(dimension, found, clock);
  const isIn = (codes: readonly string[]) => (entry: Category) => codes.includes(entry.code);
  switch (dimension) {
    case 'year':
      return listed.filter(spans(found.categories.year[clock]));
    case 'country':
      return listed.filter(isIn(found.categories.country));
    case 'agency':
      return listed.filter(isIn(found.categories.agency));
    case 'crime':
      return listed.filter(({ code }) => isShownCrime(code, found.categories.crime));
    case 'country_group':
    case 'outcome':
    case 'outcome_group':
    case 'scope':
      return listed;
    default:
      throw new Error(`unknown dimension: ${dimension satisfies never}`);
  }
}

function isShownCrime(code: string, occurring: readonly string[]): boolean {
  return code.length === CRIME_SECTION_LENGTH && (code !== NOT_STATED || occurring.includes(code));
}

/** Whether a year lies between the first and the last of a clock, gaps included; `ZZ` where it occurs. */
function spans(years: readonly string[]): (category: Category) => boolean {
  const stated = years.filter((year) => year !== NOT_STATED).sort();
  const [first, last] = [stated[0] ?? '', stated.at(-1) ?? ''];
  return ({ code }) => (code === NOT_STATED ? years.includes(code) : code >= first && code <= last);
}

/** Every year from the first to the last of some; none for a release without years, which are 0. */
function yearsSpanned(years: readonly number[]): readonly Category[] {
  const stated = years.filter((year) => year > 0);
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, offset) =>
    yearCategory(String(first + offset)),
  );
}

function yearCategory(code: string): Category {
  return { code, label: code === NOT_STATED ? 'Year not stated' : code };
}

function category({ code, label, partyType }: Category): Category {
  return { code, label, ...(partyType && { partyType }) };
}
