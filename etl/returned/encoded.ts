import type { Dialect } from '../read/dialect.ts';
import { decoded } from '../read/text-guard.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** What stands before the text of a file: by the byte order mark, spreadsheets know UTF-8. */
export function startOf({ encoding }: Dialect): Buffer {
  return encoding === 'utf-8' ? BYTE_ORDER_MARK : Buffer.alloc(0);
}

/** Text as bytes of the encoding of the dialect. Throws for what Windows-1252 lacks: no cell of such a file has it. */
export function encoded(text: string, { encoding }: Dialect): Buffer {
  return encoding === 'utf-8' ? Buffer.from(text) : Buffer.from(Array.from(text, byteOf));
}

/** A text of ours as the encoding of the dialect can say it: a letter without its accents, or `?`, where it lacks one. */
export function sayable(text: string, { encoding }: Dialect): string {
  return encoding === 'utf-8' ? text : Array.from(text, withoutAccents).join('');
}

function byteOf(character: string): number {
  const byte = WINDOWS_1252.get(character);
  if (byte === undefined) throw new Error('a cell has a character that its encoding, Windows-1252, lacks');
  return byte;
}

function withoutAccents(character: string): string {
  if (WINDOWS_1252.has(character)) return character;
  return Array.from(character.normalize('NFKD').replace(/\p{M}/gu, ''), orQuestionMark).join('');
}

function orQuestionMark(character: string): string {
  return WINDOWS_1252.has(character) ? character : '?';
}

/** The bytes by their characters, as they are read. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoded(Buffer.of(byte), 'windows-1252'), byte]),
);
