import { expect, test } from '@jest/globals';
import { nationalIdStrength } from '../../../etl/screen/detect-national-id.ts';

test.each([
  ['RSSMRA85T10A562S', 'FORM'],
  ['85.07.30-033.28', 'FORM'],
  ['756.9217.0769.85', 'FORM'],
  ['736028/5163', 'FORM'],
  ['2 55 08 14 168 025 38', 'FORM'],
  ['85073003328', 'ONE'],
  ['7569217076985', 'ONE'],
  ['255081416802538', 'ONE'],
  ['0101006500006', 'ONE'],
  ['1800101221144', 'ONE'],
  ['1237010180', 'MANY'],
  ['7523169263', 'MANY'],
  ['7360285163', 'MANY'],
  ['15070649C103', 'MANY'],
  ['33309240064', 'MANY'],
  ['12345678Z', 'MANY'],
  ['X1234567L', 'MANY'],
  ['131052-308T', 'MANY'],
  ['69435151530', 'MANY'],
  ['1234567FA', 'MANY'],
  ['120174-3399', 'MANY'],
  ['111222333', 'MANY'],
  ['44051401359', 'MANY'],
  ['811228-9874', 'MANY'],
  ['070761-4286', 'WORD'],
  ['AB123456C', 'WORD'],
  ['536-90-4399', 'WORD'],
])('knows %s with the strength %s', (text, strength) => {
  expect(nationalIdStrength(text)).toBe(strength);
});

test.each(['RSSMRA85T10A562T', '12345678A', '44051401358', '811228-9873', '99999999999', 'test-1'])(
  'knows no national number %s',
  (text) => {
    expect(nationalIdStrength(text)).toBeUndefined();
  },
);
