import { expect, test } from '@jest/globals';
import { standInManifest } from '../../../etl/bundle/stand-in-manifest.ts';

const NOW = new Date('2025-01-31T00:00:00Z');
const STATED = {
  schema_version: '1',
  source_id: 'test-source',
  extract_date: '2024-12-31',
  period_start: '2024-01',
  period_end: '2024-12',
  status: 'FINAL',
  counting_unit: 'CASE',
  reference_date_rule: 'CR-1',
  row_count_cases: 2,
};

test('keeps what is right of a manifest that is wrong', () => {
  const { manifest, unknown } = standInManifest({ ...STATED, status: 'DONE', strange: 1 }, NOW);
  expect(manifest).toEqual({ ...STATED, status: 'CORRECTION' });
  expect([...unknown]).toEqual(['status']);
});

test.each([
  ['no manifest', undefined],
  ['text', 'test'],
])('stands in for %s with what no rule finds fault with', (_, content) => {
  const { manifest, unknown } = standInManifest(content, NOW);
  expect(manifest).toMatchObject({
    source_id: expect.stringMatching(/^unknown-[0-9a-f-]{36}$/),
    extract_date: '2100-12-31',
    period_start: '1950',
    period_end: '2100',
    extent: 'PARTIAL',
    status: 'CORRECTION',
  });
  expect(unknown.size).toBe(8);
});

test.each([
  ['a period that ends before it begins', { period_end: '2023' }, ['period_start', 'period_end']],
  ['a day that has not come', { extract_date: '2025-03-01' }, ['extract_date']],
  ['a source that is none', { source_id: 'a b' }, ['source_id']],
])('keeps nothing of %s, and withdraws nothing', (_, changes, unknown) => {
  const standIn = standInManifest({ ...STATED, ...changes }, NOW);
  expect([...standIn.unknown].sort()).toEqual([...unknown].sort());
  expect(standIn.manifest).toMatchObject({ extent: 'PARTIAL', status: 'CORRECTION' });
});
