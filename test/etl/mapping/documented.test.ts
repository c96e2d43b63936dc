import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { DATE_FORMATS } from '../../../etl/mapping/date-format.ts';
import { mappingJsonSchema } from '../../../etl/mapping/json-schema.ts';
import { isMapping, parseMapping } from '../../../etl/mapping/mapping.ts';
import { MappingSchema } from '../../../etl/mapping/mapping-schema.ts';
import { SHIPPED_PROFILES } from '../../../etl/mapping/shipped-profiles.ts';
import { SOURCE_KEYS } from '../../../etl/mapping/source-schema.ts';
import { createTranslator } from '../../../etl/mapping/translator.ts';

const page = readFileSync('docs/mapping.md', 'utf8');

test('keeps the published schema equal to the one that is used', () => {
  expect(readFileSync('docs/mapping.schema.json', 'utf8')).toBe(mappingJsonSchema());
});

const blockOf = (language: string) =>
  new RegExp(`\`\`\`${language}\\n(.*?)\\n\`\`\``, 's').exec(page)?.[1] ?? '';

test('shows an example that is right and becomes what the page says', () => {
  const mapping = parseMapping('mapping.json', JSON.parse(blockOf('json')));
  if (!isMapping(mapping)) throw new Error(mapping[0]?.text);
  const [header = [], cells = []] =
    /^Ref;.*\n.*$/m
      .exec(page)?.[0]
      .split('\n')
      .map((line) => line.split(';')) ?? [];
  const rowsOf = (target: 'cases.csv' | 'participations.csv') =>
    createTranslator(mapping, header, target)
      .translate(cells, 2)
      .rows.map((row) => row.join('|'));
  expect(rowsOf('cases.csv')).toEqual(['a-17|2024-01-31|UNKNOWN|ES|0701|ARRESTED|1250.50']);
  expect(rowsOf('participations.csv')).toEqual([
    'a-17|STATE|ES||LEAD',
    'a-17|STATE|FR||PARTNER_UNSPEC',
    'a-17|STATE|PT||PARTNER_UNSPEC',
    'a-17|BODY||EUROPOL|ANALYSIS',
  ]);
});

test.each(Object.keys(MappingSchema.shape))('documents the key %s', (key) => {
  expect(page).toContain(`| \`${key}\` |`);
});

test.each(SOURCE_KEYS)('documents the key %s of a column', (key) => {
  expect(page).toContain(`| \`${key}\` |`);
});

test.each(DATE_FORMATS)('documents the date format %s', (format) => {
  expect(page).toContain(`\`${format}\``);
});

test.each(SHIPPED_PROFILES.map(({ name }) => name))('documents the shipped mapping %s', (name) => {
  expect(page).toContain(`\`${name}\``);
});
