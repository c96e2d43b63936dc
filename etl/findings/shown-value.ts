import { nationalIdStrength } from '../screen/detect-national-id.ts';
import { personalKind } from '../screen/personal-kind.ts';

const CODE_LIKE = /^[A-Za-z0-9._:;+-]+$/;
const LONG_NUMBER = /\d{9}/;
const SHOWN_LENGTH = 40;

/**
 * How a value of a file is shown in a finding. What has the form of a code, a date or a short number is shown, up to 40
 * characters; anything else could be about a person and is cut to its first character and its length.
 */
export function shownValue(text: string): string {
  if (text === '') return '';
  if (CODE_LIKE.test(text) && !LONG_NUMBER.test(text) && !isTelling(text)) return shortened(text);
  const characters = Array.from(text);
  return `${characters[0]}*** (${characters.length} characters)`;
}

/** Whether a code may be the number of a person, though nothing says that it is. */
export function isTelling(code: string): boolean {
  return personalKind(code) !== undefined || nationalIdStrength(code) !== undefined;
}

/** A text of at most 40 characters, and a sign that there is more. */
export function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
