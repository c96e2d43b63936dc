import { expect, test } from '@jest/globals';
import { joinTallies, numberTally, personalNumbers } from '../../../etl/screen/number-tally.ts';

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Made-up numbers of the Spanish form whose letter is right. */
function rightNumbers(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `1000${1000 + index}${DNI_LETTERS[(10_001_000 + index) % 23]}`,
  );
}

/** Numbers of the same form whose letter is one too far. */
function wrongNumbers(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `2000${1000 + index}${DNI_LETTERS[(20_001_001 + index) % 23]}`,
  );
}

function tallyOf(codes: readonly string[], firstLine = 2) {
  const { add, tally } = numberTally();
  for (const [index, code] of codes.entries()) add(code, firstLine + index);
  return tally;
}

function hintsOf(codes: readonly string[]) {
  return personalNumbers(tallyOf(codes)).map(({ hint }) => hint);
}

test('holds one card number among pseudonyms', () => {
  expect(personalNumbers(tallyOf(['test-1', 'D2014-000001', '4111111111111111', 'test-2']))).toEqual([
    { kind: 'CARD', line: 4, hint: '1 of 1 codes of this form pass the check of such a number' },
  ]);
});

test('holds one national number with two checks among pseudonyms', () => {
  expect(personalNumbers(tallyOf(['test-1', '255081416802538']))).toMatchObject([
    { kind: 'NATIONAL_ID', line: 3 },
  ]);
});

test('lets four numbers with one check be and holds five', () => {
  expect(hintsOf(rightNumbers(4))).toEqual([]);
  expect(hintsOf(rightNumbers(5))).toEqual(['5 of 5 codes of this form pass the check of such a number']);
});

test('holds a column where three in four pass', () => {
  expect(hintsOf([...rightNumbers(6), ...wrongNumbers(2)])).toHaveLength(1);
  expect(hintsOf([...rightNumbers(5), ...wrongNumbers(2)])).toEqual([]);
});

test('lets a card number be among numbers of its length', () => {
  expect(hintsOf(['4111111111111111', '4111111111111112'])).toEqual([]);
});

test('counts a code that comes again once', () => {
  expect(hintsOf([...rightNumbers(4), ...rightNumbers(4)])).toEqual([]);
});

test('lets Danish numbers be, because dated running numbers pass too', () => {
  expect(hintsOf(['070761-4285', '010180-0001', '010180-0002', '010180-0003', '010180-0005'])).toEqual([]);
});

test('judges each form by itself', () => {
  expect(hintsOf([...wrongNumbers(20), '5555555555554444'])).toHaveLength(1);
});

test('judges 24 codes of a form and goes on while half of them pass', () => {
  expect(hintsOf([...wrongNumbers(24), ...rightNumbers(176)])).toEqual([]);
  expect(hintsOf([...wrongNumbers(12), ...rightNumbers(40)])).toHaveLength(1);
  expect(hintsOf([...wrongNumbers(13), ...rightNumbers(187)])).toEqual([]);
});

test('judges at most 200 codes of a form', () => {
  expect(hintsOf(rightNumbers(250))).toEqual([
    '200 of 200 codes of this form pass the check of such a number',
  ]);
});

test('joins the parts of a column', () => {
  const codes = rightNumbers(6);
  const joined = joinTallies(tallyOf(codes.slice(0, 3), 2), tallyOf(codes.slice(2), 5));
  expect(personalNumbers(joined)).toEqual(personalNumbers(tallyOf(codes)));
});

test('joins parts with different forms', () => {
  const joined = joinTallies(tallyOf(['test-1']), tallyOf(['4111111111111111'], 9));
  expect(personalNumbers(joined)).toMatchObject([{ kind: 'CARD', line: 9 }]);
});

test('keeps no code', () => {
  const kept = Object.values(tallyOf(rightNumbers(5))).map(({ verdicts }) => [...verdicts]);
  expect(JSON.stringify(kept)).not.toContain('10001000');
});
