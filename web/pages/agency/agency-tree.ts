import type { ListedAgency } from './listed-agency.ts';

/** An agency with its units below it. */
export type Branch = { readonly agency: ListedAgency; readonly units: readonly Branch[] };

/**
 * The trees to which an agency belongs: all agencies of its State with their units, or the body at the top of it with its own.
 * Agencies stand in the order of the list; one whose parent is not there stands at the top.
 */
export function treeAround(agencies: readonly ListedAgency[], code: string): readonly Branch[] {
  const own = agencies.find((each) => each.code === code);
  if (!own) return [];
  if (own.country === undefined) return [branchOf(topOf(own, agencies), agencies)];
  const ofState = agencies.filter(({ country }) => country === own.country);
  return ofState
    .filter(({ parent }) => !ofState.some((each) => each.code === parent))
    .map((agency) => branchOf(agency, ofState));
}

/** The codes of all agencies of some trees, from the top down. */
export function codesOf(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ agency, units }) => [agency.code, ...codesOf(units)]);
}

/** The codes of the agencies that have units. */
export function codesWithUnits(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ agency, units }) =>
    units.length === 0 ? [] : [agency.code, ...codesWithUnits(units)],
  );
}

function topOf(agency: ListedAgency, agencies: readonly ListedAgency[]): ListedAgency {
  const parent = agencies.find(({ code }) => code === agency.parent);
  return parent ? topOf(parent, agencies) : agency;
}

function branchOf(agency: ListedAgency, agencies: readonly ListedAgency[]): Branch {
  const units = agencies.filter(({ parent }) => parent === agency.code);
  return { agency, units: units.map((unit) => branchOf(unit, agencies)) };
}
