import { isNamedState } from '#domain/mirror';
import type { Place } from './place.ts';

/**
 * Whether a place is that of a State with itself. Cases cannot be there, and of requests only what a source delivered all the
 * same: where there is none, a figure does not apply, and is not zero.
 */
export function isOwnPartner({ country, partner }: Place): boolean {
  return country !== undefined && country === partner && isNamedState(country);
}
