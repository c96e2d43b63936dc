import { gzipSync } from 'node:zlib';
import { manifestWith } from '../../bundle.ts';
import { CASE, CASES } from '../changed-bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** Bundles that raise the findings about the folder and its manifest. */
export const BUNDLE_BUNDLES: readonly FindingBundle[] = [
  ['FILE_MISSING', { 'cases.csv': undefined }, ['cases.csv', undefined, undefined]],
  ['FILE_UNEXPECTED', { 'other.csv': 'a\n' }, ['other.csv', undefined, undefined]],
  ['FILE_TWICE', { 'cases.csv.gz': gzipSync(`${CASES}\n${CASE}\n`) }, ['cases.csv.gz', undefined, undefined]],
  ['MANIFEST_TWICE', { 'manifest.csv': 'schema_version\n1\n' }, [undefined, undefined, undefined]],
  ['MANIFEST_UNREADABLE', { 'manifest.json': '{' }, ['manifest.json', undefined, undefined]],
  [
    'MANIFEST_KEY_MISSING',
    { 'manifest.json': manifestWith({ source_id: undefined }) },
    ['manifest.json', undefined, 'source_id'],
  ],
  [
    'MANIFEST_KEY_UNKNOWN',
    { 'manifest.json': manifestWith({ note: 'a' }) },
    ['manifest.json', undefined, undefined],
  ],
  [
    'MANIFEST_VALUE_WRONG',
    { 'manifest.json': manifestWith({ extract_date: '2024' }) },
    ['manifest.json', undefined, 'extract_date'],
  ],
  [
    'MANIFEST_VALUE_WRONG',
    { 'manifest.json': manifestWith({ extract_date: '2025-02-02' }) },
    ['manifest.json', undefined, 'extract_date'],
  ],
  [
    'MANIFEST_PERIOD_REVERSED',
    { 'manifest.json': manifestWith({ period_start: '2025' }) },
    ['manifest.json', undefined, 'period_end'],
  ],
  [
    'ROW_COUNT_DIFFERS',
    { 'manifest.json': manifestWith({ row_count_cases: 3 }) },
    ['cases.csv', undefined, undefined],
  ],
  [
    'SHA256_DIFFERS',
    { 'manifest.json': manifestWith({ sha256: { 'cases.csv': '0'.repeat(64) } }) },
    ['cases.csv', undefined, undefined],
  ],
  [
    'SHA256_WITHOUT_FILE',
    { 'manifest.json': manifestWith({ sha256: { 'reporting.csv': '0'.repeat(64) } }) },
    ['manifest.json', undefined, 'sha256'],
  ],
  [
    'MANIFEST_VALUE_WRONG',
    { 'manifest.json': manifestWith({ notes: 'a\u0000b' }) },
    ['manifest.json', undefined, 'notes'],
  ],
];
