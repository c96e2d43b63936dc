import { GOOD_BUNDLE, manifestWith } from '../../bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const said = (changes: Readonly<Record<string, unknown>>) => ({ 'manifest.json': manifestWith(changes) });
const inCsv = (header: string, row: string) => ({
  'manifest.json': undefined,
  'manifest.csv': `schema_version,source_id,extract_date,period_start,period_end,status,counting_unit,reference_date_rule${header}\n1,test-source,2024-12-31,2024,2024,FINAL,CASE,CR-1${row}\n`,
});
const GOOD = GOOD_BUNDLE['manifest.json'] ?? '';
const UNREADABLE = ['MANIFEST_UNREADABLE manifest.json'];
const WRONG = ['MANIFEST_VALUE_WRONG manifest.json'];
const UNKNOWN = ['MANIFEST_KEY_UNKNOWN manifest.json'];

/** What a provider says about its extract, in both forms. */
export const MANIFEST_FILES: readonly CorpusFile[] = [
  ['loaded', 'a manifest of one CSV row', inCsv('', '')],
  ['loaded', 'a manifest with a byte order mark', { 'manifest.json': `\ufeff${GOOD}` }],
  ['refused', 'no manifest', { 'manifest.json': undefined }, ['FILE_MISSING manifest.json']],
  ['refused', 'two manifests', { 'manifest.csv': 'a\n1\n' }, ['MANIFEST_TWICE']],
  ['refused', 'an empty manifest', { 'manifest.json': '' }, UNREADABLE, 'it is not JSON'],
  ['refused', 'a manifest cut short', { 'manifest.json': GOOD.slice(0, -1) }, UNREADABLE],
  ['refused', 'a manifest in UTF-16', { 'manifest.json': Buffer.from(GOOD, 'utf16le') }, UNREADABLE],
  [
    'refused',
    'a manifest in Windows-1252',
    { 'manifest.json': Buffer.from(manifestWith({ notes: 'caf\u00e9' }), 'latin1') },
    UNREADABLE,
    'it is not UTF-8',
  ],
  ['refused', 'a manifest that is a list', { 'manifest.json': `[${GOOD}]` }, UNREADABLE],
  ['refused', 'a manifest that is null', { 'manifest.json': 'null' }, UNREADABLE],
  ['refused', 'a manifest of more than a mebibyte', said({ notes: 'x'.repeat(2 ** 20) }), UNREADABLE],
  [
    'refused',
    'a manifest of JSON with a comment',
    { 'manifest.json': `${GOOD} // made by hand` },
    UNREADABLE,
  ],
  ['refused', 'a manifest of two CSV rows', inCsv('', '\n1,b'), ['MANIFEST_UNREADABLE manifest.csv']],
  [
    'refused',
    'a manifest of CSV with a column twice',
    inCsv(',status', ',FINAL'),
    ['MANIFEST_UNREADABLE manifest.csv'],
  ],
  [
    'refused',
    'a manifest of CSV with a cell too many',
    inCsv('', ',x'),
    ['MANIFEST_UNREADABLE manifest.csv'],
  ],
  [
    'refused',
    'a manifest without a source',
    said({ source_id: undefined }),
    ['MANIFEST_KEY_MISSING manifest.json'],
  ],
  ['refused', 'a manifest with a misspelt key', said({ row_count_case: 2 }), UNKNOWN, 'row_count_cases'],
  [
    'refused',
    'a manifest with a key __proto__',
    { 'manifest.json': GOOD.replace('{', '{"__proto__":{"status":"FINAL"},') },
    UNKNOWN,
  ],
  ['refused', 'a source with a stroke', said({ source_id: 'test/source' }), WRONG],
  ['refused', 'a source of 65 characters', said({ source_id: 'x'.repeat(65) }), WRONG],
  ['refused', 'another version', said({ schema_version: '2' }), WRONG],
  ['refused', 'a version that is a number', said({ schema_version: 1 }), WRONG],
  ['refused', 'an extract of a month', said({ extract_date: '2024-12' }), WRONG],
  ['refused', 'an extract of a day that is none', said({ extract_date: '2024-11-31' }), WRONG],
  [
    'refused',
    'an extract of the day after tomorrow',
    said({ extract_date: '2025-02-02' }),
    WRONG,
    'it lies in the future',
  ],
  ['loaded', 'an extract of tomorrow, as east of Greenwich', said({ extract_date: '2025-02-01' })],
  [
    'refused',
    'a period that ends before it begins',
    said({ period_start: '2025-01' }),
    ['MANIFEST_PERIOD_REVERSED manifest.json'],
  ],
  ['refused', 'a status of the extract in small letters', said({ status: 'final' }), WRONG],
  ['refused', 'another unit of counting', said({ counting_unit: 'PERSON' }), WRONG],
  ['refused', 'another rule for the year', said({ reference_date_rule: 'CR-2' }), WRONG],
  ['refused', 'an extent that is not known', said({ extent: 'WHOLE' }), WRONG],
  ['loaded', 'the right counts of rows', said({ row_count_cases: 2, row_count_participations: 4 })],
  [
    'refused',
    'a wrong count of cases',
    said({ row_count_cases: 3 }),
    ['ROW_COUNT_DIFFERS cases.csv'],
    '2 rows were read and the manifest says 3',
  ],
  [
    'refused',
    'a wrong count of participations',
    said({ row_count_participations: 5 }),
    ['ROW_COUNT_DIFFERS participations.csv'],
  ],
  ['refused', 'a count of rows as text', said({ row_count_cases: '2' }), WRONG],
  ['refused', 'a count of rows below zero', said({ row_count_cases: -1 }), WRONG],
  [
    'refused',
    'a wrong hash',
    said({ sha256: { 'cases.csv': '0'.repeat(64) } }),
    ['SHA256_DIFFERS cases.csv'],
  ],
  ['refused', 'a hash cut short', said({ sha256: { 'cases.csv': '0'.repeat(63) } }), WRONG],
  [
    'refused',
    'a hash of a file that is not there',
    said({ sha256: { 'reporting.csv': '0'.repeat(64) } }),
    ['SHA256_WITHOUT_FILE manifest.json'],
  ],
  [
    'refused',
    'a hash of a file outside the folder',
    said({ sha256: { '../cases.csv': '0'.repeat(64) } }),
    WRONG,
  ],
  ['refused', 'notes with a control character', said({ notes: 'a\u0007b' }), WRONG],
  [
    'refused',
    'notes with the name of a person',
    said({ notes: 'Ask Mrs. Roe' }),
    ['NOTES_PERSONAL manifest.json'],
  ],
  ['refused', 'notes of more than 4000 characters', said({ notes: 'x'.repeat(4001) }), WRONG],
];
