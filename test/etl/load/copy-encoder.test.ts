import { expect, test } from '@jest/globals';
import { encodeCopyCells } from '../../../etl/load/copy-encoder.ts';

test.each([
  [[1, 2n, true, false, 'a'], '\t1\t2\tt\tf\ta'],
  [[undefined, '', '\\N'], '\t\\N\t\t\\\\N'],
  [['a\tb', 'c\nd', 'e\rf', '\\.'], '\ta\\tb\tc\\nd\te\\rf\t\\\\.'],
  [[[], ['SIENA', 'I247']], '\t{}\t{"SIENA","I247"}'],
  [[['a"b', 'c\\d', 'e,f', '{}', 'NULL']], '\t{"a\\\\"b","c\\\\\\\\d","e,f","{}","NULL"}'],
])('encodes %j', (values, expected) => {
  expect(encodeCopyCells(values)).toBe(expected);
});
