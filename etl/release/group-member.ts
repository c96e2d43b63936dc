import { MEMBERSHIP } from '#domain/codes/country-group';
import { PART_BIT } from './part-sql.ts';

/** The groups of countries, in order: a group's place is its bit in a set of groups. */
const GROUPS = [...new Set(MEMBERSHIP.map(({ group }) => group))];

/**
 * A set of groups for each part goes into one whole number of 63 bits: the groups in which members of it are involved, then
 * those in which members lead, and so on, each in as many bits as there can be groups.
 */
export const MOST_GROUPS = 15;

/** The days on which a membership begins or ends, in order: between two of them no membership changes. */
const DAYS = [
  ...new Set(MEMBERSHIP.flatMap(({ from, until }) => [from ?? [], until ?? []].flat())),
].toSorted();

/** What the build asks about the groups of countries, made from the dated membership lists. */
export type GroupMembers = {
  readonly groups: readonly string[];
  /** The days that part the eras. Era 0 is before the first. */
  readonly days: readonly string[];
  readonly countries: readonly string[];
  /** For each country the sets of groups that it is in, one an era, as an array literal of PostgreSQL. */
  readonly sets: readonly string[];
};

/** The membership lists as sets of groups by country and era. Throws when there are more groups than fit. */
export function groupMembers(): GroupMembers {
  if (GROUPS.length > MOST_GROUPS)
    throw new Error(`${GROUPS.length} groups of countries: a release can count ${MOST_GROUPS}`);
  const countries = [...new Set(MEMBERSHIP.map(({ country }) => country))];
  const sets = countries.map(
    (country) => `{${['', ...DAYS].map((day) => groupsOn(country, day)).join(',')}}`,
  );
  return { groups: GROUPS, days: DAYS, countries, sets };
}

/** The set of groups that a country is in on a day; '' stands for a day before all others. */
function groupsOn(country: string, day: string): number {
  return MEMBERSHIP.filter(
    (member) =>
      member.country === country &&
      (member.from ?? '') <= day &&
      (member.until === undefined || day < member.until),
  ).reduce((set, { group }) => set | (1 << GROUPS.indexOf(group)), 0);
}

/** The groups of a set, one for each part in a set of parts. */
export function groupsByPart(groups: string, parts: string): string {
  return `${groups} * (${spreadOfParts(parts)})`;
}

/** The number by which a set of groups is multiplied to stand once for each part in a set of parts. */
export function spreadOfParts(parts: string): string {
  const spread = Object.values(PART_BIT).map(
    (bit, place) => `((${parts} & ${bit}) << ${place * MOST_GROUPS - place})`,
  );
  return spread.join(' | ');
}

/** The set of parts that the group of a place has in what `groupsByPart` made. */
export function partsOfGroup(groupsOfParts: string, place: string): string {
  const parts = Object.values(PART_BIT).map(
    (_, index) => `((${groupsOfParts} >> (${place} + ${index * MOST_GROUPS}) & 1) << ${index})`,
  );
  return `(${parts.join(' | ')})`;
}
