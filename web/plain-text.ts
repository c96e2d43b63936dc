/** A text as it is compared or named: small letters without accents, so that `delai` finds `Délai`. */
export function plainText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
