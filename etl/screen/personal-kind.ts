import { holdsBirthDate } from './detect-birth-date.ts';
import { holdsCard } from './detect-card.ts';
import { holdsCoordinates } from './detect-coordinates.ts';
import { holdsEmail } from './detect-email.ts';
import { holdsHandle } from './detect-handle.ts';
import { holdsIban } from './detect-iban.ts';
import { holdsIpAddress } from './detect-ip-address.ts';
import { holdsLink } from './detect-link.ts';
import { holdsMacAddress } from './detect-mac-address.ts';
import { holdsName } from './detect-name.ts';
import { holdsNationalId } from './detect-national-id.ts';
import { holdsPhone } from './detect-phone.ts';
import { undisguisedText } from './undisguised-text.ts';

/** What in a cell may lead to a person. Codes are permanent: reports carry them. */
export type PersonalKind =
  | 'E_MAIL'
  | 'IBAN'
  | 'CARD'
  | 'NATIONAL_ID'
  | 'IP_ADDRESS'
  | 'MAC_ADDRESS'
  | 'LINK'
  | 'COORDINATES'
  | 'BIRTH_DATE'
  | 'PHONE'
  | 'HANDLE'
  | 'NAME';

type Detector = readonly [kind: PersonalKind, holds: (plain: string) => boolean];

/** The strongest first: the first that finds something names the kind. */
const DETECTORS: readonly Detector[] = [
  ['E_MAIL', holdsEmail],
  ['IBAN', holdsIban],
  ['CARD', holdsCard],
  ['NATIONAL_ID', holdsNationalId],
  ['IP_ADDRESS', holdsIpAddress],
  ['MAC_ADDRESS', holdsMacAddress],
  ['LINK', holdsLink],
  ['COORDINATES', holdsCoordinates],
  ['BIRTH_DATE', holdsBirthDate],
  ['PHONE', holdsPhone],
  ['HANDLE', holdsHandle],
  ['NAME', holdsName],
];

/** A code on its own: letters, digits, `_` and `-`, and at most two dots before a number. */
const CODE = /^[\w-]*(?:\.\d+){0,2}$/;

/** How a code begins that can have one of the forms below: most do not, and are free at once. */
const CODE_BEGINNING = /^(?:[A-Za-z]{2}\d{2}|[A-Za-z]{6}\d{2}|[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-)/;

/** The forms that such a code can have to be personal, each with its only detector. All other codes are free. */
const CODE_FORMS: readonly (readonly [form: RegExp, detector: Detector])[] = [
  [/^[A-Za-z]{2}\d{2}(?:-?[A-Za-z0-9]){11,30}$/, ['IBAN', holdsIban]],
  [/^[A-Za-z]{6}\d{2}[A-Za-z]\d{2}[A-Za-z]\d{3}[A-Za-z]$/, ['NATIONAL_ID', holdsNationalId]],
  [/^[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5,7}$/, ['MAC_ADDRESS', holdsMacAddress]],
];

/**
 * The strongest kind of personal data that a cell, a header or a note seems to hold; `undefined` for none.
 *
 * **Rule.** A cell is judged alone only where its form cannot come about by chance. A bare number or code that merely
 * passes a check digit (one in 10 does) says nothing alone: `number-tally.ts` judges it with its column.
 * **Errors.** None; a text of any length takes time in proportion to its length.
 */
export function personalKind(text: string): PersonalKind | undefined {
  return CODE.test(text) ? kindOfCode(text) : firstOf(DETECTORS, undisguisedText(text));
}

function kindOfCode(code: string): PersonalKind | undefined {
  if (!CODE_BEGINNING.test(code)) return undefined;
  const [, detector] = CODE_FORMS.find(([form]) => form.test(code)) ?? [];
  return detector && firstOf([detector], code);
}

function firstOf(detectors: readonly Detector[], plain: string): PersonalKind | undefined {
  return detectors.find(([, holds]) => holds(plain))?.[0];
}
