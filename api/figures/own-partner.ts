import { isNamedState } from '#domain/mirror';
import type { FoundRelease } from '../release.query.ts';
import type { Place } from './place.ts';

/**
 * Whether a place is that of a State, or of an agency that acts for it, with itself. Cases cannot be there, and of requests only what
 * a source delivered all the same: where there is none, a figure does not apply, and is not zero.
 */
export function isOwnPartner(
  { country, agency, agency_group, partner }: Place,
  { agencies }: Pick<FoundRelease, 'agencies'>,
): boolean {
  if (partner === undefined || !isNamedState(partner)) return false;
  const acting = agencies.get(agency ?? agency_group ?? '');
  return partner === (country ?? (acting?.partyType === 'STATE' ? acting.country : undefined));
}
