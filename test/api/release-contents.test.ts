import { expect, test } from '@jest/globals';
import { type ReleaseRow, releaseContents, releaseOf } from '../../api/release-contents.ts';
import { SEVEN_CASES } from './seven-cases.ts';

const row: ReleaseRow = {
  release_id: 1,
  method: 'none',
  synthetic: false,
  published_at: '2026-01-02T10:00:00Z',
  extract_date: '2025-12-31',
  sources: [],
  categories: SEVEN_CASES.categories,
  note: null,
  reason: null,
};
const withYears = (OPENED: readonly string[], OUTCOME: readonly string[]): ReleaseRow => ({
  ...row,
  categories: { ...row.categories, year: { OPENED, OUTCOME } },
});

test('takes the years in which cases were opened, not those of late outcomes', () => {
  expect(releaseOf(withYears(['2014', '2025'], ['2014', '2026', 'ZZ']))).toMatchObject({
    firstYear: 2014,
    lastYear: 2025,
    periods: [
      { first: 2014, last: 2025 },
      { first: 2016, last: 2025 },
      { first: 2021, last: 2025 },
      { first: 2016, last: 2020 },
    ],
  });
});

test('has no years and no periods without cases', () => {
  expect(releaseOf(withYears([], []))).toMatchObject({ firstYear: 0, lastYear: 0, periods: [] });
});

test('refuses a disclosure method that it does not know', () => {
  expect(() => releaseOf({ ...row, method: 'other' })).toThrow(
    'unknown disclosure method of a release: other',
  );
});

test('names agencies as the release does, by label, and those without a name last', () => {
  const { agencies } = releaseContents(
    { ...row, categories: { ...row.categories, agency: ['XX-NEW', 'UNKNOWN'] } },
    [
      {
        agency: 'ES-GC',
        label: 'Guardia Civil',
        party_type: 'STATE',
        agency_type: 'POLICE_NAT',
        parent: null,
        country: 'ES',
      },
      {
        agency: 'EUROPOL',
        label: 'Europol (as the release says)',
        party_type: 'BODY',
        agency_type: 'EU_BODY',
        parent: null,
        country: null,
      },
    ],
    [],
    [],
  );
  expect(agencies.get('EUROPOL')?.label).toBe('Europol (as the release says)');
  expect(agencies.get('ES-GC')).toEqual({
    code: 'ES-GC',
    label: 'Guardia Civil',
    partyType: 'STATE',
    agencyType: 'POLICE_NAT',
    country: 'ES',
  });
  expect(agencies.get('XX-NEW')).toEqual({ code: 'XX-NEW', label: 'XX-NEW' });
  expect([...agencies.keys()].slice(-2)).toEqual(['UNKNOWN', 'CONF']);
  expect([...agencies.keys()].indexOf('ES-GC')).toBeLessThan([...agencies.keys()].indexOf('INTERPOL'));
});
