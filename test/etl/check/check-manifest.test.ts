import { expect, test } from '@jest/globals';
import { checkAgainstManifest } from '../../../etl/check/check-manifest.ts';
import { MANIFEST } from '../job/job-fixture.ts';

test('names the file on disk whose rows are not as many as the manifest says', () => {
  const staged = {
    file: 'cases.csv',
    name: 'cases.csv.gz',
    bytes: 10,
    sha256: 'aa',
    dialect: { encoding: 'utf-8', delimiter: ',' },
    stoppedBy: undefined,
    rowsRead: 2,
    rowsRefused: 0,
    isWhole: true,
    isHopeless: false,
    matches: [],
  } as const;
  const findings = checkAgainstManifest({ ...MANIFEST, row_count_cases: 3 }, 'manifest.json', [staged]);
  expect(findings).toMatchObject([
    {
      code: 'ROW_COUNT_DIFFERS',
      file: 'cases.csv.gz',
      text: expect.stringContaining('2 rows were read and the manifest says 3'),
    },
  ]);
});
