import type { Client } from 'pg';
import { BODY } from '#domain/codes/agency';

/** An agency, and one of which it is a part, directly or through others; or itself. */
export type FamilyMember = { readonly agency: string; readonly family: string };

/** The part of each agency, as the sources declare it. */
export type ParentOf = ReadonlyMap<string, string>;

/**
 * The families of agencies: those that have a unit, or a unit of a unit, that occurs, each with itself and all below it. A chain of
 * parents that comes back to itself ends there. The dates of an agency say when it existed, not when it was a part of
 * another: a case whose outcome is reached after a unit was dissolved is still one of its family.
 */
export function agencyFamilies(occurring: readonly string[], parentOf: ParentOf): readonly FamilyMember[] {
  const above = occurring.flatMap((agency) =>
    ancestorsOf(agency, parentOf).map((family) => ({ agency, family })),
  );
  const families = new Set(above.map(({ family }) => family));
  const own = occurring.filter((code) => families.has(code)).map((code) => ({ agency: code, family: code }));
  return [...own, ...above];
}

/** The parents that the sources declare, and those of the bodies that none declares. */
export async function readParents(client: Client): Promise<ParentOf> {
  const { rows } = await client.query<{ readonly agency: string; readonly parent: string | null }>(
    'select agency, parent from facts.agency',
  );
  const bodies = BODY.flatMap(({ code, parent }) => (parent ? [[code, parent] as const] : []));
  const declared = rows.map(({ agency, parent }) => [agency, parent] as const);
  return new Map([...bodies, ...declared].flatMap(([code, parent]) => (parent ? [[code, parent]] : [])));
}

function ancestorsOf(agency: string, parentOf: ParentOf, below: readonly string[] = []): readonly string[] {
  const parent = parentOf.get(agency);
  if (parent === undefined || parent === agency || below.includes(parent)) return [];
  return [parent, ...ancestorsOf(parent, parentOf, [...below, agency])];
}
