import type { Participation } from '#domain/case';

const PARTY_TYPE_BIT = { STATE: 1, BODY: 2 } as const;
const NO_TYPE_BIT = 4;
const REFUSED_SHIFT = 3;

/** The parties that rows named so far: their bits by agency and country. */
type Named = Map<string | undefined, Map<string | undefined, number>>;

/**
 * Says of each row whether it is the first to name its party: its type, country and agency, in a refused row or in another.
 * Rules about parties then ask a few rows, however many there are.
 */
export function openPartyNames(): (row: Participation, isRefused: boolean) => boolean {
  const named: Named = new Map();
  return ({ agency, country, partyType }, isRefused) => {
    const byCountry = named.get(agency) ?? new Map<string | undefined, number>();
    if (byCountry.size === 0) named.set(agency, byCountry);
    const bits = byCountry.get(country) ?? 0;
    // The type of a refused row may not have been read.
    const type = PARTY_TYPE_BIT[partyType] ?? NO_TYPE_BIT;
    const bit = isRefused ? type << REFUSED_SHIFT : type;
    if ((bits & bit) !== 0) return false;
    byCountry.set(country, bits | bit);
    return true;
  };
}
