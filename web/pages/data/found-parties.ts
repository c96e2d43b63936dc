import type { CoveredParty } from '#domain/coverage';

/** The parties with a word in their name or code, whatever its accents and capitals; all of them for no word. */
export function foundParties(parties: readonly CoveredParty[], word: string): readonly CoveredParty[] {
  const sought = plain(word.trim());
  return parties.filter(({ code, label }) => plain(`${code} ${label}`).includes(sought));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
