import { expect, test } from '@jest/globals';
import { ASKING_CASE } from '../../../etl/release/asking-case-sql.ts';
import { caseDays, fillDurations, RESPONSE_DAYS } from '../../../etl/release/duration-sql.ts';
import { durationCells, fillQuantiles } from '../../../etl/release/quantile-sql.ts';
import {
  AGENCIES_ASKED,
  CASE_REQUEST,
  codesOfRequests,
  FILL_BY_AGENCY_REQUEST,
  FILL_BY_REQUEST,
  REQUEST_CELL,
} from '../../../etl/release/request-sql.ts';
import { REQUEST_PAIR, REQUEST_SPEAKER, REQUEST_TELLING } from '../../../etl/release/request-teller-sql.ts';
import { createWork } from '../../../etl/release/work-table.ts';
import { expectedText } from '../../expected-text.ts';

test.each([
  [
    'requests.sql',
    [
      ...[ASKING_CASE, CASE_REQUEST, REQUEST_CELL, REQUEST_PAIR, REQUEST_SPEAKER, REQUEST_TELLING].map(
        createWork,
      ),
      FILL_BY_REQUEST,
      codesOfRequests('requested'),
      FILL_BY_AGENCY_REQUEST,
      AGENCIES_ASKED,
    ],
  ],
  [
    'durations.sql',
    [
      ...(['RESPONSE', 'CASE'] as const).flatMap((kind) => [
        ...(kind === 'RESPONSE' ? [RESPONSE_DAYS] : [caseDays('country'), caseDays('agency')]).map(
          createWork,
        ),
        fillDurations(kind),
        createWork(durationCells(kind)),
        fillQuantiles(kind),
      ]),
    ],
  ],
])('counts %s with the reviewed statements', (name, statements) => {
  const made = statements.map((statement) => `${statement.trim()};\n`).join('\n');
  expect(made).toBe(expectedText(`release/${name}`, made));
});
