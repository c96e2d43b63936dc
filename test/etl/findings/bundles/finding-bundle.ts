import type { FindingCode } from '../../../../etl/findings/finding.ts';
import type { writeBundle } from '../../bundle.ts';

/** What a test changes in the small bundle of `test/etl/bundle.ts`. */
export type Changes = NonNullable<Parameters<typeof writeBundle>[0]>;

/** Where a finding is expected. */
export type Place = readonly [file: string | undefined, line: number | undefined, column: string | undefined];

/** A bundle that raises a finding: its code, what is changed in the small bundle, and where it stands. */
export type FindingBundle = readonly [code: FindingCode, changes: Changes, place: Place];
