import { partyOfKey } from '#domain/reporting';
import { keptWithRelease } from '../kept-with-release.ts';
import type { FoundRelease } from '../release.query.ts';

/** The years in which each agency, or each State, delivered nothing, by code; a party that always delivered has none. */
export const silentYearsOf = keptWithRelease(({ notReported }: FoundRelease, axis: 'agency' | 'country') => {
  const silent = new Map<string, Set<string>>();
  for (const party of [...notReported].map(partyOfKey).filter((each) => each.axis === axis)) {
    silent.set(party.code, (silent.get(party.code) ?? new Set()).add(party.year));
  }
  return silent as ReadonlyMap<string, ReadonlySet<string>>;
});
