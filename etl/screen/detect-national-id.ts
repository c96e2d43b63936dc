import { type IdStrength, NATIONAL_IDS, type NationalId } from './national-ids.ts';

/** Words that announce a national number, in the languages of Europe; matched without regard to case. */
const WORDS = [
  'national (?:id|identity|insurance|number)|identity (?:card|number)|id (?:card|number|no)|passport|social security|ssn|nino',
  'dni|nif|nie|nss|nir|insee|numéro de sécurité sociale|niss|insz|rijksregister(?:nummer)?|bsn|burgerservicenummer',
  'steuer-?id|idnr|svnr|vsnr|sozialversicherungsnummer|ahv|avs|codice fiscale|cpr(?:-nr)?|personnummer|fødselsnummer',
  'henkilötunnus|hetu|kennitala|isikukood|asmens kodas|personas kods|pesel|rodné číslo|rč|cnp|egn|егн|jmbg|јмбг|emšo',
  'oib|pps|ppsn|amka|αμκα|kimlik|рнокпп|cartão de cidadão|contribuinte',
].join('|');

const WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?!\\p{L})[^\\p{L}\\p{N}]{0,4}(.{0,48})`, 'giu');

const IN_TEXT = NATIONAL_IDS.map((scheme) => ({ scheme, number: token(scheme.form) }));
const ALONE = NATIONAL_IDS.map((scheme) => ({ scheme, number: new RegExp(`^(?:${scheme.form})$`, 'i') }));

/**
 * Whether a plain text holds a national number of a person: one whose form is unlike any other, or any one that passes
 * its check within 48 characters after a word such as `DNI` or `passport`.
 */
export function holdsNationalId(plain: string): boolean {
  if (holdsAny(plain, (strength) => strength === 'FORM')) return true;
  return [...plain.matchAll(WORD)].some(([, after]) => holdsAny(after ?? '', () => true));
}

/** The strength of the strongest national number that a text is as a whole; `undefined` when it is none. */
export function nationalIdStrength(text: string): IdStrength | undefined {
  return ALONE.find(({ scheme, number }) => number.test(text) && isValid(scheme, text))?.scheme.strength;
}

function holdsAny(text: string, counts: (strength: IdStrength) => boolean): boolean {
  return IN_TEXT.some(
    ({ scheme, number }) =>
      counts(scheme.strength) && [...text.matchAll(number)].some(([found]) => isValid(scheme, found)),
  );
}

function isValid({ validate }: NationalId, number: string): boolean {
  return validate(number.toUpperCase().replace(/[ ./]/g, '')).isValid;
}

function token(form: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'giu');
}
