import { NOT_STATED } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import { CRIME_SECTION_LENGTH } from '#domain/codes/crime';
import { OUTCOME_LIST } from '#domain/codes/outcome';
import type { Category } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { agencyLabel, codeList, labelOf } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import type { Filters, Selection } from '#domain/selection';
import { isTime } from '#domain/time-list';
import { keptWithRelease } from '../kept-with-release.ts';
import type { FoundRelease } from '../release.query.ts';
import { familyLabel, isTopAgency } from './agency-families.ts';
import { occurringCodes } from './occurring.ts';
import { listedTimes, type Shown, shownTimes } from './time-rows.ts';

/** Every code that a filter on a dimension may name, with its label, in the order in which tables show them. */
export function listedCategories(
  dimension: Dimension,
  found: FoundRelease,
  shown: Shown,
): readonly Category[] {
  if (isNarrowed(dimension, shown)) return listCategories(dimension, found, shown);
  return keptList(found, dimension, shown.clock, shown.lang);
}

const keptList = keptWithRelease((found, dimension: Dimension, clock: Clock, lang: Language) =>
  listCategories(dimension, found, { clock, lang, filters: {} }),
);

function listCategories(dimension: Dimension, found: FoundRelease, shown: Shown): readonly Category[] {
  const { lang } = shown;
  if (isTime(dimension)) return listedTimes(dimension, found, shown);
  switch (dimension) {
    case 'agency':
      return [...found.agencies.values()].map((each) =>
        category({ ...each, label: agencyLabel(each, lang) }),
      );
    case 'agency_group':
      return [...found.agencies.values()].map((each) =>
        category({ ...each, label: familyLabel(each, found, lang) }),
      );
    case 'partner':
      return codeList('country', lang).map(category);
    case 'crime_code':
      return codeList('crime', lang).map(category);
    case 'urgency':
    case 'refusal_ground':
      return [...codeList(dimension, lang).map(category), notStated(lang)];
    default:
      return codeList(dimension, lang).map(category);
  }
}

/**
 * The rows of a table that filters nothing on a dimension: from the release and the code lists, never from the figures.
 * Countries, agencies, channels and the like that occur; the sections of crime; of the other lists all codes; times without a gap.
 * Where a coarser level of the dimension is held, only what lies inside it.
 */
export function categoriesOf(dimension: Dimension, found: FoundRelease, shown: Shown): readonly Category[] {
  if (isNarrowed(dimension, shown)) return rowsOf(dimension, found, shown);
  return keptRows(found, dimension, shown.clock, shown.lang);
}

const keptRows = keptWithRelease((found, dimension: Dimension, clock: Clock, lang: Language) =>
  rowsOf(dimension, found, { clock, lang, filters: {} }),
);

/** The coarser level of a dimension at which a filter narrows its rows. */
const NARROWED_BY: Readonly<Partial<Record<Dimension, Dimension>>> = {
  quarter: 'year',
  month: 'year',
  crime_code: 'crime',
  outcome: 'outcome_group',
};

function isNarrowed(dimension: Dimension, { filters }: Shown): boolean {
  const level = NARROWED_BY[dimension];
  return level !== undefined && filters[level] !== undefined;
}

function rowsOf(dimension: Dimension, found: FoundRelease, shown: Shown): readonly Category[] {
  if (isTime(dimension)) return shownTimes(dimension, found, shown);
  const listed = listedCategories(dimension, found, shown).filter(isInside(dimension, shown.filters));
  switch (dimension) {
    case 'country_group':
    case 'outcome':
    case 'outcome_group':
    case 'scope':
    case 'duration':
      return listed;
    case 'agency_group':
      return listed.filter(({ code }) => isTopAgency(code, found));
    default: {
      const codes = occurringCodes(dimension, found.categories, shown.clock);
      return listed.filter(({ code }) =>
        dimension === 'crime' ? isShownCrime(code, codes) : codes.includes(code),
      );
    }
  }
}

/** Whether a code lies inside the code that a coarser level of its dimension is held at. */
function isInside(dimension: Dimension, filters: Filters): (category: Category) => boolean {
  const [crime = ''] = filters.crime ?? [];
  if (dimension === 'crime_code') return ({ code }) => code.startsWith(crime);
  const groups = filters.outcome_group;
  if (dimension !== 'outcome' || groups === undefined) return () => true;
  const inside = OUTCOME_LIST.filter(({ parent }) => groups.includes(parent ?? ''));
  return ({ code }) => inside.some((outcome) => outcome.code === code);
}

function isShownCrime(code: string, occurring: readonly string[]): boolean {
  return code.length === CRIME_SECTION_LENGTH && (code !== NOT_STATED || occurring.includes(code));
}

function notStated(lang: Selection['lang']): Category {
  return { code: NOT_STATED, label: labelOf('country', NOT_STATED, lang) };
}

function category({ code, label, partyType }: Category): Category {
  return { code, label, ...(partyType && { partyType }) };
}
