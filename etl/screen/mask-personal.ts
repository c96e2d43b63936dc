import { undisguisedText } from './undisguised-text.ts';

const ADDRESS = /^([^@\s]+)@([^@\s]+)$/;
const SHOWN = /^[\p{L}+@]/u;

/**
 * How a value that looks like a person is shown: an e-mail address as `j***@e***`, anything else as its first character
 * and its length, `+*** (12 characters)`. A digit is never shown, nor more than two characters of the value.
 */
export function maskPersonal(text: string): string {
  const [, user, host] = ADDRESS.exec(undisguisedText(text)) ?? [];
  if (user !== undefined && host !== undefined) return `${firstOf(user)}***@${firstOf(host)}***`;
  return `${firstOf(text)}*** (${Array.from(text).length} characters)`;
}

function firstOf(part: string): string {
  return SHOWN.exec(part)?.[0] ?? '';
}
