import { expect, test } from '@jest/globals';
import { writeCsv } from '../../api/formats/csv.ts';
import { csvFile } from '../../api/formats/csv-file.ts';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

test('writes one record for each figure, with what is held and the notes', () => {
  const table = shapedTable('metric=arrests&by=scope&country=ES');
  expect(writeCsv(table)).toBe(
    [
      'release,metric,unit,clock,part,scope,scope_label,country,country_label,value,status,known_cases,cases,note',
      '1,arrests,persons,OUTCOME,INVOLVED,BILATERAL,Two States,ES,Spain,0,,0,0,',
      '1,arrests,persons,OUTCOME,INVOLVED,MULTILATERAL,Three or more States,ES,Spain,0,,0,0,',
      '1,arrests,persons,OUTCOME,INVOLVED,ONE_STATE,One State with a body,ES,Spain,0,,0,0,',
      '',
    ].join('\r\n'),
  );
});

test('writes a share with numerator and denominator, and a letter in place of a value', () => {
  const table = shapedTable('metric=multilateral-share', foundRelease({ synthetic: true }));
  expect(writeCsv(table)).toBe(
    [
      'release,metric,unit,clock,part,value,status,numerator,denominator,note',
      '1,multilateral-share,%,OPENED,,,z,,,Synthetic data: made up for demonstration.',
      '',
    ].join('\r\n'),
  );
});

test('writes over how many cases a number is not known', () => {
  const rows = [{ scope: 'BILATERAL', cases: 3, keys: 1, sum: 0, known: 0 }];
  const csv = writeCsv(shapedTable('metric=arrests&by=scope', foundRelease(), rows));
  expect(csv.split('\r\n')[1]).toMatch(/^1,arrests,persons,OUTCOME,,BILATERAL,Two States,,m,0,3,/);
});

test('keeps a spreadsheet from reading the label of an agency as a formula', () => {
  const found = foundRelease();
  const agencies = new Map([['ES-GC', { code: 'ES-GC', label: '=HYPERLINK("x")' }]]);
  const csv = writeCsv(shapedTable('metric=cases&agency=ES-GC', { ...found, agencies }));
  expect(csv.split('\r\n')[1]).toBe(`1,cases,cases,OPENED,INVOLVED,ES-GC,"'=HYPERLINK(""x"")",0,,`);
});

test.each([
  [false, 'liaison_cases_1.csv'],
  [true, 'liaison_synthetic_cases_1.csv'],
])('names a file of which it is %s that its release is synthetic %s', (synthetic, name) => {
  const { headers, text } = csvFile({ synthetic }, 'cases_1', 'release\r\n');
  expect(headers).toEqual({
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
  expect(text).toBe('release\r\n');
});
