import { expect, test } from '@jest/globals';
import { guardText, isRefusedText } from '../../../etl/read/text-guard.ts';
import { encoded, sayable } from '../../../etl/returned/encoded.ts';

const WINDOWS_1252 = { encoding: 'windows-1252', delimiter: ';' } as const;
const UTF_8 = { encoding: 'utf-8', delimiter: ',' } as const;

/** What stands at 0x80 to 0x9F; the control characters of these places where the standard assigns nothing. */
const UPPER_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const characterOf = (byte: number) =>
  byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS[byte - 0x80] : String.fromCharCode(byte);

const BYTES = Array.from({ length: 256 }, (_, byte) => byte);

test('writes every byte of Windows-1252', () => {
  const text = BYTES.map(characterOf).join('');
  expect([...encoded(text, WINDOWS_1252)]).toEqual(BYTES);
});

test('writes what was read, for every byte that may be read', () => {
  const refused = BYTES.filter((byte) => {
    const read = guardText({ bytes: Buffer.of(byte), offset: 0, line: 1, lineEnd: '\n' }, WINDOWS_1252);
    if (isRefusedText(read)) return true;
    expect([...encoded(read.bytes.toString(), WINDOWS_1252)]).toEqual([byte]);
    return false;
  });
  const controls = BYTES.filter(
    (byte) => (byte < 0x20 && ![0x09, 0x0a, 0x0d].includes(byte)) || byte === 0x7f,
  );
  expect(refused).toEqual([...controls, 0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xad]);
});

test('throws for a cell that Windows-1252 cannot say, without its text', () => {
  expect(() => encoded('a\u0416b', WINDOWS_1252)).toThrow(/^a cell has a character that .* lacks$/);
});

test('says a text of ours in Windows-1252 as well as it can', () => {
  const text = 'a\u20ac\u00e9 \u0105\u0117 \u0416\u{1f600}';
  expect(sayable(text, WINDOWS_1252)).toBe('a\u20ac\u00e9 ae ??');
  expect(sayable(text, UTF_8)).toBe(text);
});
