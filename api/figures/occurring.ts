import { NOT_STATED } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';
import type { ReleaseCategories } from '#domain/release';

/** Dimensions of which a release lists the codes that occur. */
type Listed = Exclude<
  Dimension,
  'country_group' | 'agency_group' | 'outcome' | 'outcome_group' | 'scope' | 'duration'
>;

/** The codes of a dimension that occur in a release on a clock: that of requests has years and countries of its own. */
export function occurringCodes(
  dimension: Listed,
  categories: ReleaseCategories,
  clock: Clock,
): readonly string[] {
  const { request } = categories;
  switch (dimension) {
    case 'year':
      return yearsOn(clock, categories);
    case 'quarter':
    case 'month':
      return monthsOn(clock, categories);
    case 'country':
    case 'partner':
      if (clock !== 'RECEIVED') return dimension === 'partner' ? partners(categories) : categories.country;
      return [...new Set([...(request?.requested ?? []), ...(request?.requesting ?? [])])];
    case 'urgency':
    case 'refusal_ground':
      return request?.[dimension] ?? [];
    case 'agency':
      return clock === 'RECEIVED' ? askedAgencies(categories) : categories.agency;
    case 'channel':
    case 'instrument':
    case 'crime':
      return categories[dimension] ?? [];
    case 'crime_code':
      return categories.crime;
    default:
      throw new Error(`unknown dimension: ${dimension satisfies never}`);
  }
}

/** The partners of States and those of agencies, with which a body can work alone. */
function partners({ partner = [], agency_partner = [] }: ReleaseCategories): readonly string[] {
  return [...new Set([...partner, ...agency_partner])];
}

/** Of requests also the agencies that no case names. */
function askedAgencies({ agency, request }: ReleaseCategories): readonly string[] {
  return [...new Set([...agency, ...(request?.agency ?? [])])];
}

function monthsOn(clock: Clock, { month }: ReleaseCategories): readonly string[] {
  return month?.[clock] ?? [];
}

/** Cases without a day of closing are not closed: they are no row “year not stated” of that clock. */
function yearsOn(clock: Clock, { request, year }: ReleaseCategories): readonly string[] {
  const years = (clock === 'RECEIVED' ? request?.year : year[clock]) ?? [];
  return clock === 'CLOSED' ? years.filter((each) => each !== NOT_STATED) : years;
}
