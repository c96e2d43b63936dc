import type { CoveredParty } from '#domain/coverage';
import { plainText } from '../../plain-text.ts';

/** The parties with a word in their name or code, whatever its accents and capitals; all of them for no word. */
export function foundParties(parties: readonly CoveredParty[], word: string): readonly CoveredParty[] {
  const sought = plainText(word.trim());
  return parties.filter(({ code, label }) => plainText(`${code} ${label}`).includes(sought));
}
