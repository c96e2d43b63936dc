import { NOT_STATED } from '#domain/codes/code-list';
import { CRIME_SECTION_LENGTH } from '#domain/codes/crime';
import type { Category } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { agencyLabel, codeList, labelOf } from '#domain/labels/label';
import type { Selection } from '#domain/selection';
import type { FoundRelease } from '../release.query.ts';
import { statedYears } from '../release-contents.ts';
import { occurringCodes } from './occurring.ts';

/** What decides the rows of an axis and their words: the clock gives the years, the language the labels. */
type Shown = Pick<Selection, 'clock' | 'lang'>;

/** Every code that a filter on a dimension may name, with its label, in the order in which tables show them. */
export function listedCategories(
  dimension: Dimension,
  found: FoundRelease,
  { clock, lang }: Shown,
): readonly Category[] {
  switch (dimension) {
    case 'year':
      return listedYears(found, { clock, lang });
    case 'agency':
      return [...found.agencies.values()].map((each) =>
        category({ ...each, label: agencyLabel(each, lang) }),
      );
    case 'partner':
      return codeList('country', lang).map(category);
    case 'urgency':
    case 'refusal_ground':
      return [...codeList(dimension, lang).map(category), notStated(lang)];
    default:
      return codeList(dimension, lang).map(category);
  }
}

/**
 * The rows of a table that filters nothing on a dimension: from the release and the code lists, never from the figures.
 * Countries, agencies, channels and the like that occur; the sections of crime; of the other lists all codes; years without a gap.
 */
export function categoriesOf(dimension: Dimension, found: FoundRelease, shown: Shown): readonly Category[] {
  const listed = listedCategories(dimension, found, shown);
  switch (dimension) {
    case 'country_group':
    case 'outcome':
    case 'outcome_group':
    case 'scope':
    case 'duration':
      return listed;
    default: {
      const codes = occurringCodes(dimension, found.categories, shown.clock);
      return listed.filter(isRow(dimension, codes));
    }
  }
}

function isRow(dimension: Dimension, occurring: readonly string[]): (category: Category) => boolean {
  if (dimension === 'year') return spans(occurring);
  if (dimension === 'crime') return ({ code }) => isShownCrime(code, occurring);
  return ({ code }) => occurring.includes(code);
}

function listedYears({ release, categories }: FoundRelease, { clock, lang }: Shown): readonly Category[] {
  const occurring = occurringCodes('year', categories, clock);
  const years = yearsSpanned([release.firstYear, release.lastYear, ...statedYears(occurring)]);
  if (!occurring.includes(NOT_STATED)) return years;
  return [...years, { code: NOT_STATED, label: labelOf('year', NOT_STATED, lang) }];
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

function yearCategory(year: string): Category {
  return { code: year, label: year };
}

function notStated(lang: Selection['lang']): Category {
  return { code: NOT_STATED, label: labelOf('country', NOT_STATED, lang) };
}

function category({ code, label, partyType }: Category): Category {
  return { code, label, ...(partyType && { partyType }) };
}
