const WITH_COLONS =
  /(?<![0-9A-Za-z:])[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?:(?::[0-9a-f]{2}){2})?(?![0-9A-Za-z:])/i;
const WITH_HYPHENS =
  /(?<![0-9A-Za-z-])[0-9a-f]{2}(?:-[0-9a-f]{2}){5}(?:(?:-[0-9a-f]{2}){2})?(?![0-9A-Za-z-])/gi;
const WITH_DOTS = /(?<![0-9A-Za-z.])[0-9a-f]{4}(?:\.[0-9a-f]{4}){2,3}(?![0-9A-Za-z.])/gi;

/**
 * Whether a plain text holds the address of a network card, 48 or 64 bits. With hyphens or dots it has at least one
 * letter: digits alone in pairs are a running number. Source: IEEE 802, EUI-48 and EUI-64.
 */
export function holdsMacAddress(plain: string): boolean {
  return (
    WITH_COLONS.test(plain) || holdsLetter(plain.match(WITH_HYPHENS)) || holdsLetter(plain.match(WITH_DOTS))
  );
}

function holdsLetter(found: readonly string[] | null): boolean {
  return (found ?? []).some((address) => /[a-f]/i.test(address));
}
