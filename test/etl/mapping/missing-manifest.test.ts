import { expect, test } from '@jest/globals';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { missingManifest, missingSentence } from '../../../etl/mapping/missing-manifest.ts';
import { mappingWith } from './small-mapping.ts';

const NOW = new Date('2025-01-31T00:00:00Z');

function manifestOf(manifest: Readonly<Record<string, string>> | undefined) {
  const mapping = parseMapping('mapping.json', mappingWith({ manifest }));
  if (!isMapping(mapping)) throw new Error('the mapping of this test is wrong');
  return missingManifest('mapping.json', mapping, NOW);
}

test('names what a mapping leaves open, whether it is not there or a ? stands there', () => {
  const found = manifestOf({ source_id: '?', extract_date: '?', period_start: '2024', period_end: '2024' });
  expect(found).toEqual({ missing: ['source_id', 'extract_date', 'status'], findings: [] });
  expect(missingSentence(found)).toBe(
    'The manifest lacks source_id, extract_date and status: write them under manifest, or import with --manifest source_id=<value> --extract-date <day> --manifest status=<value>.',
  );
});

test('tells what is wrong with what a mapping gives', () => {
  const found = manifestOf({
    source_id: 'test',
    extract_date: '31.12.2024',
    period_start: '2024',
    period_end: '2024',
    status: 'FINAL',
  });
  expect(found).toMatchObject({
    missing: [],
    findings: [{ code: 'MANIFEST_VALUE_WRONG', column: 'extract_date' }],
  });
});
