import { expect, test } from '@jest/globals';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { linesOfAPiece } from '../../../etl/staging/plan-file.ts';
import { mappingWith } from '../mapping/small-mapping.ts';

const BUNDLE_SOURCE = {
  target: 'cases.csv',
  path: 'test.csv',
  name: 'test.csv',
  bytes: 0,
  dialect: { encoding: 'utf-8', delimiter: ',' },
} as const;

test.each([
  ['no weight', {}, undefined],
  ['a weight of at most 10,000', { weight: { column: 'n' } }, 2],
  ['a weight of at most 100,000', { weight: { column: 'n', most: 100_000 } }, 1],
  ['a weight of at most 1,000', { weight: { column: 'n', most: 1000 } }, 20],
  ['a weight of at most 10', { weight: { column: 'n', most: 10 } }, 50],
])('cuts a file whose rows have %s so that no piece makes too many cases', (_, changes, lines) => {
  const mapping = parseMapping('mapping.json', mappingWith(changes));
  if (!isMapping(mapping)) throw new Error('the mapping of this test is wrong');
  expect(linesOfAPiece({ ...BUNDLE_SOURCE, mapping })).toBe(lines);
});

test('counts the cases of every year column', () => {
  const mapping = parseMapping(
    'mapping.json',
    mappingWith({
      years: { columns: { '2022': '2022', '2023': '2023' }, most: 1000 },
      case: {
        opened_on: { year: true },
        status: 'UNKNOWN',
        lead_country: { column: 'Lead' },
        crime_iccs: 'ZZ',
        disposition: 'NOT_RECORDED',
      },
    }),
  );
  if (!isMapping(mapping)) throw new Error('the mapping of this test is wrong');
  expect(linesOfAPiece({ ...BUNDLE_SOURCE, mapping })).toBe(10);
});
