import { expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import { selectionSchema } from '#domain/selection-query';
import { readQuestion } from '../../api/figures/question.ts';
import { shape } from '../../api/figures/shape.ts';
import { csvFileName, writeCsv } from '../../api/formats/csv.ts';
import { neutralText } from '../../api/formats/neutral-text.ts';
import { orThrow } from '../../api/problem.ts';
import { foundRelease } from './found-release.ts';

const tableOf = (query: Record<string, string>, synthetic = false): DataTable =>
  shape(orThrow(readQuestion(selectionSchema.parse(query), foundRelease({ synthetic }))), [], new Set());

test('writes one record for each figure, with what is held and the notes', () => {
  const table = tableOf({ metric: 'arrests', by: 'scope', country: 'ES' });
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
  const table = tableOf({ metric: 'multilateral-share' }, true);
  expect(writeCsv(table)).toBe(
    [
      'release,metric,unit,clock,part,value,status,numerator,denominator,note',
      '1,multilateral-share,%,OPENED,,,z,,,Synthetic data: made up for demonstration.',
      '',
    ].join('\r\n'),
  );
  expect(csvFileName(table)).toBe('liaison_synthetic_multilateral-share_1.csv');
});

test('names the file by metric and release', () => {
  expect(csvFileName(tableOf({ metric: 'cases' }))).toBe('liaison_cases_1.csv');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\tx',
  '\rx',
  '\nx',
  '\u0000=x',
  ' =1',
  '"=1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
])('keeps a spreadsheet from reading %j as a formula', (text) => {
  expect(neutralText(text)).toBe(`'${text}`);
});

test.each(['Spain', 'a=b', '', 'Europol, European Cybercrime Centre', 'Guinea-Bissau', '2019..2021'])(
  'leaves %j as it is',
  (text) => {
    expect(neutralText(text)).toBe(text);
  },
);
