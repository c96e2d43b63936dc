import { expect, test } from '@jest/globals';
import { decoded, guardText, isRefusedText } from '../../../etl/read/text-guard.ts';

const UTF_8 = { encoding: 'utf-8' } as const;
const pieceOf = (bytes: Buffer) => ({ bytes, offset: 100, line: 7, lineEnd: '\n' }) as const;

function guard(content: string | Buffer, dialect: Parameters<typeof guardText>[1] = UTF_8) {
  const guarded = guardText(pieceOf(Buffer.from(content)), dialect);
  if (!isRefusedText(guarded)) return guarded.bytes.toString();
  return { ...guarded, before: guarded.before?.bytes.toString() };
}

test.each(['', 'a,b\n', '\t', 'caf\u00e9\r\n', '\u{1f46e}', '\u0378', '\u00a0', '\u3000'])(
  'passes %j unchanged',
  (text) => {
    expect(guard(text)).toBe(text);
  },
);

test('says where a file stops being UTF-8, and keeps the records before', () => {
  expect(guard(Buffer.from([0x61, 0x0a, 0x62, 0x0a, 0x63, 0xe9, 0x0a]))).toEqual({
    reason: 'not UTF-8',
    line: 9,
    before: 'a\nb\n',
    hint: 'byte 105 is 0xE9, this looks like Windows-1252',
  });
});

test.each([
  ['\u0000', 'U+0000 stands at byte 105, this looks like UTF-16'],
  ['\u0008', 'U+0008 stands at byte 105'],
  ['\u000b', 'U+000B stands at byte 105'],
  ['\u000c', 'U+000C stands at byte 105'],
  ['\u000e', 'U+000E stands at byte 105'],
  ['\u001f', 'U+001F stands at byte 105'],
  ['\u007f', 'U+007F stands at byte 105'],
  ['\u009f', 'U+009F stands at byte 105'],
  ['\u00ad', 'U+00AD stands at byte 105'],
  ['\u061c', 'U+061C stands at byte 105'],
  ['\u180e', 'U+180E stands at byte 105'],
  ['\u200b', 'U+200B stands at byte 105'],
  ['\u200f', 'U+200F stands at byte 105'],
  ['\u2028', 'U+2028 stands at byte 105'],
  ['\u202e', 'U+202E stands at byte 105'],
  ['\u2060', 'U+2060 stands at byte 105'],
  ['\u206f', 'U+206F stands at byte 105'],
  ['\ue000', 'U+E000 stands at byte 105'],
  ['\uf8ff', 'U+F8FF stands at byte 105'],
  ['\ufeff', 'U+FEFF stands at byte 105'],
  ['\ufff9', 'U+FFF9 stands at byte 105'],
  ['\ufffd', 'U+FFFD stands at byte 105'],
  ['\uffff', 'U+FFFF stands at byte 105'],
  ['\u{e0001}', 'U+E0001 stands at byte 105'],
  ['\u{f0000}', 'U+F0000 stands at byte 105'],
  ['\u{10fffd}', 'U+10FFFD stands at byte 105'],
])('refuses %j and says where it stands', (character, hint) => {
  expect(guard(`a\n\u00e9b${character}\n`)).toEqual({
    reason: 'refused character',
    line: 8,
    before: 'a\n',
    hint,
  });
});

test.each([
  '\t',
  ' ',
  '\u00a1',
  '\u061b',
  '\u180f',
  '\u200a',
  '\u2027',
  '\u202f',
  '\u205f',
  '\u2070',
  '\ud7ff',
  '\uf900',
])('passes %j, which stands next to one that is refused', (character) => {
  expect(guard(character)).toBe(character);
});

test('reads Windows-1252 where a mapping says so, and gives UTF-8', () => {
  expect(guard(Buffer.from([0x63, 0xe9, 0x80, 0x0a]), { encoding: 'windows-1252' })).toBe('c\u00e9\u20ac\n');
});

test('refuses a control character of Windows-1252 at its byte', () => {
  expect(guard(Buffer.from([0xe9, 0x81]), { encoding: 'windows-1252' })).toMatchObject({
    reason: 'refused character',
    hint: 'U+0081 stands at byte 101',
  });
});

test('decodes the real table of Windows-1252', () => {
  expect(decoded(Buffer.from([0x80, 0x93, 0xe9]), 'windows-1252')).toBe('\u20ac\u201c\u00e9');
});
