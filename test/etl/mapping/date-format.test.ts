import { expect, test } from '@jest/globals';
import {
  confusedFormats,
  DATE_FORMATS,
  type DateFormat,
  dateReader,
} from '../../../etl/mapping/date-format.ts';

test.each<[DateFormat, string, string]>([
  ['yyyy', '2024', '2024'],
  ['yyyy-mm', '2024-03', '2024-03'],
  ['yyyymm', '202403', '2024-03'],
  ['yyyy/mm', '2024/03', '2024-03'],
  ['mm/yyyy', '03/2024', '2024-03'],
  ['mm.yyyy', '03.2024', '2024-03'],
  ['yyyy-mm-dd', '2024-03-04', '2024-03-04'],
  ['yyyymmdd', '20240304', '2024-03-04'],
  ['yyyy/mm/dd', '2024/03/04', '2024-03-04'],
  ['yyyy.mm.dd', '2024.03.04', '2024-03-04'],
  ['dd.mm.yyyy', '04.03.2024', '2024-03-04'],
  ['d.m.yyyy', '4.3.2024', '2024-03-04'],
  ['dd/mm/yyyy', '04/03/2024', '2024-03-04'],
  ['d/m/yyyy', '4/3/2024', '2024-03-04'],
  ['mm/dd/yyyy', '03/04/2024', '2024-03-04'],
  ['m/d/yyyy', '3/4/2024', '2024-03-04'],
  ['dd-mm-yyyy', '04-03-2024', '2024-03-04'],
  ['mm-dd-yyyy', '03-04-2024', '2024-03-04'],
  ['yyyy-mm-dd hh:mm', '2024-03-04 23:59', '2024-03-04'],
  ['yyyy-mm-dd hh:mm:ss', '2024-03-04 00:00:00', '2024-03-04'],
  ['yyyy-mm-ddThh:mm:ss', '2024-03-04T12:30:59', '2024-03-04'],
  ['dd.mm.yyyy hh:mm', '04.03.2024 09:30', '2024-03-04'],
  ['dd.mm.yyyy hh:mm:ss', '04.03.2024 09:30:00', '2024-03-04'],
  ['dd/mm/yyyy hh:mm', '04/03/2024 09:30', '2024-03-04'],
  ['dd/mm/yyyy hh:mm:ss', '04/03/2024 09:30:00', '2024-03-04'],
  ['mm/dd/yyyy hh:mm', '03/04/2024 09:30', '2024-03-04'],
  ['mm/dd/yyyy hh:mm:ss', '03/04/2024 09:30:00', '2024-03-04'],
  ['excel', '45355', '2024-03-04'],
])('reads %s', (format, text, date) => {
  expect(dateReader([format])(text)).toBe(date);
});

test('has a test for every format', () => {
  expect(DATE_FORMATS).toHaveLength(28);
});

test.each<[DateFormat, string]>([
  ['dd.mm.yyyy', '4.3.2024'],
  ['dd.mm.yyyy', '04.03.24'],
  ['dd.mm.yyyy', '31.02.2024'],
  ['dd.mm.yyyy', '04-03-2024'],
  ['dd.mm.yyyy', '04.13.2024'],
  ['dd.mm.yyyy', '04.03.2024 09:30'],
  ['dd/mm/yyyy', '12/31/2024'],
  ['yyyy-mm-dd hh:mm', '2024-03-04 24:00'],
  ['yyyy-mm-dd hh:mm', '2024-03-04 09:60'],
  ['yyyymm', '202413'],
  ['excel', '4535'],
  ['excel', '453550'],
  ['excel', '45355,5'],
  ['yyyy', '24'],
  ['yyyy', 'today'],
  ['yyyy-mm-dd', '2024-03-04T00:00:00Z'],
])('does not read as %s what is not: %s', (format, text) => {
  expect(dateReader([format])(text)).toBeUndefined();
});

test('reads each of several formats', () => {
  const read = dateReader(['dd.mm.yyyy', 'mm.yyyy', 'yyyy']);
  expect(['31.01.2024', '01.2024', '2024'].map(read)).toEqual(['2024-01-31', '2024-01', '2024']);
});

test.each<[readonly DateFormat[], readonly DateFormat[] | undefined]>([
  [
    ['dd/mm/yyyy', 'mm/dd/yyyy'],
    ['dd/mm/yyyy', 'mm/dd/yyyy'],
  ],
  [
    ['d/m/yyyy', 'mm/dd/yyyy'],
    ['d/m/yyyy', 'mm/dd/yyyy'],
  ],
  [
    ['dd-mm-yyyy', 'yyyy', 'mm-dd-yyyy'],
    ['dd-mm-yyyy', 'mm-dd-yyyy'],
  ],
  [
    ['dd/mm/yyyy hh:mm', 'mm/dd/yyyy'],
    ['dd/mm/yyyy hh:mm', 'mm/dd/yyyy'],
  ],
  [['dd.mm.yyyy', 'd.m.yyyy'], undefined],
  [['yyyy-mm-dd', 'dd-mm-yyyy'], undefined],
  [['dd.mm.yyyy', 'mm/dd/yyyy'], undefined],
  [['mm/yyyy', 'dd/mm/yyyy', 'yyyy'], undefined],
])('tells which of %j are confused', (formats, pair) => {
  expect(confusedFormats(formats)).toEqual(pair);
});

test('leaves out the time of day of a day number', () => {
  expect(dateReader(['excel'])('45355.99')).toBe('2024-03-04');
});
