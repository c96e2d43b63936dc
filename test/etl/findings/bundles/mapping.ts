import { mappingWith, SMALL_HEADER, SMALL_MAPPING, SMALL_ROW } from '../../mapping/small-mapping.ts';
import type { Changes, FindingBundle } from './finding-bundle.ts';

const MANIFEST = {
  source_id: 'test-source',
  extract_date: '2024-12-31',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  status: 'FINAL',
};

const HEADER: readonly string[] = SMALL_HEADER;

/** A folder with a mapping and the file that it reads, and nothing of the small bundle. */
const mapped = (
  mapping: Readonly<Record<string, unknown>>,
  rows: readonly (readonly string[])[],
): Changes => ({
  'manifest.json': undefined,
  'agencies.csv': undefined,
  'cases.csv': undefined,
  'participations.csv': undefined,
  'mapping.json': JSON.stringify({ ...mapping, manifest: MANIFEST }),
  'data.csv': `${rows.map((cells) => cells.join(',')).join('\n')}\n`,
});

/** The small file with one cell of its row changed, or with one more column. */
const cell = (
  column: string,
  value: string,
  mapping: Readonly<Record<string, unknown>> = SMALL_MAPPING,
): Changes => {
  const index = HEADER.indexOf(column);
  if (index === -1)
    return mapped(mapping, [
      [...SMALL_HEADER, column],
      [...SMALL_ROW, value],
    ]);
  return mapped(mapping, [SMALL_HEADER, SMALL_ROW.map((text, place) => (place === index ? value : text))]);
};

const small = (changes: Readonly<Record<string, unknown>>): Changes =>
  mapped(mappingWith(changes), [SMALL_HEADER, SMALL_ROW]);

/** Bundles that raise the findings about a mapping, and about a file that is read through one. */
export const MAPPING_BUNDLES: readonly FindingBundle[] = [
  ['MAPPING_UNREADABLE', { ...small({}), 'mapping.json': '{' }, ['mapping.json', undefined, undefined]],
  ['MAPPING_INVALID', small({ dialect: undefined }), ['mapping.json', undefined, 'dialect']],
  [
    'MAPPING_UNDECIDED',
    small({ crosswalks: { ...SMALL_MAPPING.crosswalks, crime: { fraud: { code: '?', match: '?' } } } }),
    ['mapping.json', undefined, 'crosswalks.crime.fraud'],
  ],
  [
    'MAPPING_CODE_UNKNOWN',
    small({ case: { ...SMALL_MAPPING.case, status: 'DONE' } }),
    ['mapping.json', undefined, 'case.status'],
  ],
  ['MAPPING_CONTRADICTORY', small({ ignore: ['Id'] }), ['mapping.json', undefined, 'case_id.column']],
  [
    'MAPPING_DATES_AMBIGUOUS',
    small({ formats: { dates: ['dd/mm/yyyy', 'mm/dd/yyyy'] } }),
    ['mapping.json', undefined, 'formats.dates'],
  ],
  [
    'MAPPING_COLUMN_MISSING',
    mapped(SMALL_MAPPING, [SMALL_HEADER.slice(1), SMALL_ROW.slice(1)]),
    ['data.csv', 1, 'Id'],
  ],
  ['MAPPING_COLUMN_UNDECLARED', cell('Region', 'north'), ['data.csv', 1, 'column 8']],
  ['MAPPING_VALUE_UNKNOWN', cell('Outcome', 'released'), ['data.csv', 2, 'Outcome']],
  ['MAPPING_DATE_UNREADABLE', cell('Opened', '4.3.2024'), ['data.csv', 2, 'Opened']],
  [
    'MAPPING_NUMBER_UNREADABLE',
    cell('Arrests', 'two', mappingWith({ case: { ...SMALL_MAPPING.case, arrests: { column: 'Arrests' } } })),
    ['data.csv', 2, 'Arrests'],
  ],
  [
    'MAPPING_CASES_UNCLEAR',
    cell('n', 'many', mappingWith({ weight: { column: 'n' } })),
    ['data.csv', 2, 'n'],
  ],
  [
    'MAPPING_ID_EMPTY',
    cell('Key', '', mappingWith({ case_id: { hash_of: ['Key'] }, ignore: ['Id', 'Clerk'] })),
    ['data.csv', 2, 'Key'],
  ],
];
