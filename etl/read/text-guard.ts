import { isAscii, isUtf8 } from 'node:buffer';
import type { Dialect } from './dialect.ts';
import { type Cut, createRecordCutter } from './record-cutter.ts';

/** A place in a file that no reader may pass, and why. */
export type RefusedText = {
  readonly reason: 'not UTF-8' | 'refused character';
  readonly line: number;
  /** The records of the piece that end before it. */
  readonly before: Cut | undefined;
  readonly hint: string;
};

/**
 * What no cell may hold: control characters but tab and line ends, invisible and direction-changing characters, line and
 * paragraph separators, the byte order mark inside the file, private use, and U+FFFD, the trace of an earlier loss.
 */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff9-\uffff]|\udb40[\udc00-\udfff]|[\udb80-\udbff][\udc00-\udfff]/;

/**
 * Strict text: a piece of a file as UTF-8 bytes, or where it stops being clean text. Nothing is repaired: what is not of the
 * encoding is refused with its place, and never becomes U+FFFD.
 */
export function guardText(cut: Cut, { encoding }: Pick<Dialect, 'encoding'>): Cut | RefusedText {
  if (encoding === 'utf-8' && !isUtf8(cut.bytes)) return malformed(cut);
  const text = decoded(cut.bytes, encoding);
  const asUtf8 = encoding === 'utf-8' ? cut : { ...cut, bytes: Buffer.from(text) };
  const found = text.search(REFUSED);
  if (found === -1) return asUtf8;
  // The other encoding has one byte a character.
  const at = encoding === 'utf-8' ? Buffer.byteLength(text.slice(0, found)) : found;
  return refusedCharacter(asUtf8, { text, found, at });
}

/** Whether a piece of a file was refused. */
export function isRefusedText(guarded: Cut | RefusedText): guarded is RefusedText {
  return 'reason' in guarded;
}

/** A piece of a file as text. What is not of the encoding becomes U+FFFD: to be asked first. */
export function decoded(bytes: Buffer, encoding: Dialect['encoding']): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  // Decoding as a stream, Node uses the real table of Windows-1252; at once it takes 0x80 to 0x9F for control characters.
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes, { stream: encoding !== 'utf-8' });
}

function malformed(cut: Cut): RefusedText {
  const { bytes, offset, line } = cut;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const clean = text.slice(0, text.indexOf('\ufffd'));
  const at = Buffer.byteLength(clean);
  const hint = encodingGuess(offset + at, bytes[at] ?? 0);
  return { reason: 'not UTF-8', line: line + lineBreaks(clean), before: wholeRecords(cut, at), hint };
}

/** Where the character stands: in the text, and in the bytes of the file. */
type Found = { readonly text: string; readonly found: number; readonly at: number };

function refusedCharacter(cut: Cut, { text, found, at }: Found): RefusedText {
  const clean = text.slice(0, found);
  const code = (text.codePointAt(found) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const hint = `U+${code} stands at byte ${cut.offset + at}${code === '0000' ? ', this looks like UTF-16' : ''}`;
  const before = wholeRecords(cut, Buffer.byteLength(clean));
  return { reason: 'refused character', line: cut.line + lineBreaks(clean), before, hint };
}

function encodingGuess(offset: number, byte: number): string {
  const place = `byte ${offset} is 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  if (offset === 0 && byte >= 0xfe) return `${place}, this looks like UTF-16`;
  return `${place}, this looks like Windows-1252`;
}

function wholeRecords(cut: Cut, at: number): Cut | undefined {
  const whole = createRecordCutter().push(cut.bytes.subarray(0, at));
  return whole && { ...cut, bytes: whole.bytes };
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
