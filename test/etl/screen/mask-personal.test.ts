import { expect, test } from '@jest/globals';
import { maskPersonal } from '../../../etl/screen/mask-personal.ts';

test.each([
  ['jane.roe@example.org', 'j***@e***'],
  ['ｊａｎｅ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'j***@e***'],
  ['9jane@1example.org', '***@***'],
  ['+34612345678', '+*** (12 characters)'],
  ['4111111111111111', '*** (16 characters)'],
  ['٤١١١', '*** (4 characters)'],
  ['Mr John Doe', 'M*** (11 characters)'],
  ['=1+1', '*** (4 characters)'],
  ['\u{1f600}x', '*** (2 characters)'],
  ['', '*** (0 characters)'],
])('shows %s as %s', (text, mask) => {
  expect(maskPersonal(text)).toBe(mask);
});
