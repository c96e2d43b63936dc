import { expect, test } from '@jest/globals';
import { drawNumber, numberTexts, type OneNumber } from '../../../../web/charts/options/number.ts';
import { summaryOf } from '../../../../web/charts/spoken.ts';
import { testLook } from './look.ts';

const none: OneNumber = { label: '2022', figure: { value: 0, status: ['p'] }, unit: 'requests' };
const share: OneNumber = {
  label: '2022',
  figure: { value: 84, status: [], ratio: { numerator: 194, denominator: 231 } },
  unit: '%',
};
const sum: OneNumber = {
  label: '2022',
  figure: { value: 602, status: [], coverage: { known: 724, of: 1372 } },
  unit: 'persons',
};
const secret: OneNumber = { label: '2022', figure: { value: null, status: ['c'] }, unit: 'requests' };

test('says a number with its unit, what it is of and what to know of it', () => {
  expect(numberTexts(none, 'en')).toEqual(['0 requests', '2022, provisional']);
  expect(numberTexts(share, 'en')).toEqual(['84.0%', '2022, 194 of 231']);
  expect(numberTexts(sum, 'en')).toEqual(['602 persons', '2022, known for 724 of 1\u202f372 cases']);
});

test('says why there is none instead of it', () => {
  expect(numberTexts(secret, 'en')).toEqual(['suppressed to protect confidentiality', '2022']);
});

test('draws it large, and says it to those who do not see it', () => {
  const drawing = drawNumber(none, testLook);
  expect(drawing.option.title).toMatchObject({ text: '0 requests', subtext: '2022, provisional' });
  expect(summaryOf(drawing, 'en')).toBe('2022: 0 requests, provisional.');
});
