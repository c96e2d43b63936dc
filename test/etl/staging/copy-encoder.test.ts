import { expect, test } from '@jest/globals';
import { createCopyEncoder } from '../../../etl/staging/copy-encoder.ts';

test.each([
  [[1, 2n, true, false, 'a'], '\t1\t2\tt\tf\ta'],
  [[undefined, '', '\\N'], '\t\\N\t\t\\\\N'],
  [['a\tb', 'c\nd', 'e\rf', '\\.'], '\ta\\tb\tc\\nd\te\\rf\t\\\\.'],
  [[[], ['SIENA', 'I247']], '\t{}\t{"SIENA","I247"}'],
  [[['a"b', 'c\\d', 'e,f', '{}', 'NULL']], '\t{"a\\\\"b","c\\\\\\\\d","e,f","{}","NULL"}'],
])('encodes %j', (values, expected) => {
  const encode = createCopyEncoder();
  const encoded = () => values.map((value) => `\t${encode(value)}`).join('');
  // What was encoded once is remembered.
  expect([encoded(), encoded()]).toEqual([expected, expected]);
});
