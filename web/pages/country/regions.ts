import { MEMBERSHIP } from '#domain/codes/country-group';
import type { Row } from '../../cells.ts';

/** The groups that a country is said to be a member of. `EU28` has the same members today as the other list of the Union. */
const REGIONS = ['EU27_2020', 'SCHENGEN'] as const;

/** The groups of which a country is a member on a day, `YYYY-MM-DD`. */
export function regionsOf(country: string, day: string): readonly string[] {
  return REGIONS.filter((group) => isMember(group, country, day));
}

/** The rows of a ranking that are members of a group on a day. */
export function membersAmong(rows: readonly Row[], group: string, day: string): readonly Row[] {
  return rows.filter(({ code }) => isMember(group, code, day));
}

function isMember(group: string, country: string, day: string): boolean {
  return MEMBERSHIP.some(
    (each) =>
      each.group === group &&
      each.country === country &&
      (each.from === undefined || each.from <= day) &&
      (each.until === undefined || day < each.until),
  );
}
