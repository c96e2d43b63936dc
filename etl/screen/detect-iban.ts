import validator from 'validator';

const BEGINNING = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .-]{0,2}[A-Z0-9]){11,30}/giu;
/** A number with gaps has the first after four characters, or after its end. */
const GAP = /^(?:[^ .-]{4}|[^ .-]{15,34})[ .-]/;
const COUNTRIES: ReadonlySet<string> = new Set(validator.ibanLocales);
const SHORTEST = 15;
const LONGEST = 34;
const COUNTRY_AND_CHECK = 4;

/**
 * Whether a plain text holds an international bank account number: the form of its country and the check of ISO 13616
 * (mod 97). So that no hash passes by chance, at most half of what follows the check digits are letters, and none where
 * all letters are hexadecimal; a number without gaps ends where its word ends.
 */
export function holdsIban(plain: string): boolean {
  return (plain.match(BEGINNING) ?? []).some((found) => candidates(found).some(isCertain));
}

/** The whole word where it has no gaps, else every beginning that may be a number before the words that follow it. */
function candidates(found: string): readonly string[] {
  if (!COUNTRIES.has(found.slice(0, 2).toUpperCase())) return [];
  const compact = found.replace(/[ .-]/g, '').toUpperCase();
  if (compact.length === found.length) return [compact];
  if (!GAP.test(found)) return [];
  const lengths = Array.from({ length: LONGEST - SHORTEST + 1 }, (_, index) => SHORTEST + index);
  return [...new Set(lengths.map((length) => compact.slice(0, length)))];
}

function isCertain(text: string): boolean {
  const account = text.slice(COUNTRY_AND_CHECK);
  const letters = account.replace(/\d/g, '').length;
  if (letters > account.length / 2) return false;
  if (letters > 0 && /^[0-9A-F]+$/.test(text)) return false;
  return validator.isIBAN(text);
}
