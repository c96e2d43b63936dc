import { GOOD_BUNDLE } from '../../bundle.ts';
import type { FindingBundle } from './finding-bundle.ts';

/** What an extract would take from its source needs an earlier import: test/etl/check/source-changes.test.ts. */
export const SOURCE_BUNDLES: readonly FindingBundle[] = [
  [
    'CASE_OUTSIDE_PERIOD',
    { 'cases.csv': (GOOD_BUNDLE['cases.csv'] ?? '').replace('2024-01-10', '2023-12-31') },
    ['cases.csv', 2, 'opened_on'],
  ],
];
