import { expect, test } from '@jest/globals';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { joinMatches, matchReader } from '../../../etl/mapping/match-reader.ts';
import { mappingWith, SMALL_HEADER, SMALL_MAPPING, SMALL_ROW } from './small-mapping.ts';

function matchesOf(changes: Readonly<Record<string, unknown>>, cells: readonly string[]) {
  const mapping = parseMapping('mapping.json', mappingWith(changes));
  if (!isMapping(mapping)) throw new Error('the mapping of this test is wrong');
  const header: readonly string[] = SMALL_HEADER;
  return matchReader(mapping, (column) => header.indexOf(column))(cells);
}

const row = (crime: string, outcome: string) =>
  SMALL_ROW.map((cell, index) => (index === 4 ? crime : index === 5 ? outcome : cell));

test.each([
  ['exact', row('fraud', 'arrested'), []],
  ['broader', row('fraud', ' sent to prison '), [{ column: 'Outcome', match: 'broader' }]],
  [
    'none and broader',
    row('misc', 'sent to prison'),
    [
      { column: 'Crime', match: 'none' },
      { column: 'Outcome', match: 'broader' },
    ],
  ],
  ['a value that the crosswalk lacks', row('theft', ''), []],
])('reads the matches of a row: %s', (_, cells, matches) => {
  expect(matchesOf({}, cells)).toEqual(matches);
});

test('reads each match of a list once', () => {
  const crosswalks = {
    ...SMALL_MAPPING.crosswalks,
    channel: {
      siena: { code: 'SIENA', match: 'exact' },
      mail: { code: 'OTHER', match: 'broader' },
      fax: { code: 'OTHER', match: 'broader' },
    },
  };
  const fields = {
    ...SMALL_MAPPING.case,
    channels: { column: 'Clerk', crosswalk: 'channel', list_separator: '+' },
  };
  const cells = [...SMALL_ROW.slice(0, 6), 'siena+ mail+fax'];
  expect(matchesOf({ case: fields, crosswalks, ignore: [] }, cells)).toEqual([
    { column: 'Clerk', match: 'broader' },
  ]);
});

test('adds the rows of the same column and match', () => {
  expect(
    joinMatches([
      { column: 'Crime', match: 'none', rows: 1 },
      { column: 'Outcome', match: 'none', rows: 5 },
      { column: 'Crime', match: 'none', rows: 2 },
    ]),
  ).toEqual([
    { column: 'Crime', match: 'none', rows: 3 },
    { column: 'Outcome', match: 'none', rows: 5 },
  ]);
});
