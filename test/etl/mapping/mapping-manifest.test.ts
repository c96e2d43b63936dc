import { expect, test } from '@jest/globals';
import { isManifest, parseManifest } from '../../../etl/bundle/manifest.ts';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { manifestOfMapping } from '../../../etl/mapping/mapping-manifest.ts';
import { mappingWith } from './small-mapping.ts';

const MANIFEST = { source_id: 'test', period_start: '2024', period_end: '2024', status: 'FINAL' };

function contentOf(overrides: Readonly<Record<string, string>>) {
  const mapping = parseMapping('mapping.json', mappingWith({ manifest: MANIFEST }));
  if (!isMapping(mapping)) throw new Error('the mapping of this test is wrong');
  return manifestOfMapping(mapping, overrides);
}

test('makes a manifest of what the mapping states and of what is stated for the import', () => {
  const content = contentOf({ extract_date: '2025-01-02' });
  expect(content).toEqual({
    schema_version: '1',
    counting_unit: 'CASE',
    reference_date_rule: 'CR-1',
    ...MANIFEST,
    extract_date: '2025-01-02',
  });
  expect(isManifest(parseManifest('mapping.json', content, new Date('2025-01-31')))).toBe(true);
});

test('lets what is stated for the import go before the mapping', () => {
  expect(contentOf({ period_end: '2025' })).toMatchObject({ period_start: '2024', period_end: '2025' });
});

test('leaves to the manifest to tell what is missing', () => {
  expect(parseManifest('mapping.json', contentOf({}), new Date('2025-01-31'))).toMatchObject([
    { code: 'MANIFEST_KEY_MISSING', column: 'extract_date' },
  ]);
});
