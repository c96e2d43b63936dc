import { expect, test } from '@jest/globals';
import { type ChangedCell, changeOf } from '#domain/changed-cell';
import { inLedger, LEDGER_MEASURES } from '#domain/ledger';
import { axesNotCompared, comparedYears, yearsAdded } from '#domain/ledger-years';
import { findMetric } from '#domain/metric';
import { QUANTITIES } from '#domain/quantity';
import type { ReleaseCategories } from '#domain/release';
import { reportingChanges } from '#domain/reporting';

const CELL: ChangedCell = {
  aggregate: 'by_agency',
  clock: 'OPENED',
  part: 'INVOLVED',
  place: ['FR-PN', '2020', 'ALL', 'ALL', 'ALL'],
  metric: 'cases',
  old_cases: 0,
  old_keys: 0,
  old_value: 0,
  old_known: 0,
  new_cases: 2,
  new_keys: 5,
  new_value: 2,
  new_known: 0,
  difference: 2,
};

const side = (...keys: readonly string[]) => ({ method: 'none' as const, notReported: new Set(keys) });
const SILENT = 'agency FR-PN 2020';

test('compares cases and every quantity', () => {
  const quantities = LEDGER_MEASURES.flatMap(({ metric: { formula } }) =>
    formula.kind === 'sum' ? [formula.quantity] : [],
  );
  expect([...quantities].sort()).toEqual([...QUANTITIES].sort());
  expect(LEDGER_MEASURES[0]).toMatchObject({ metric: { id: 'cases' }, value: 'cases' });
});

test('takes a cell that is not there for no cases', () => {
  expect(changeOf(CELL, side(), side())).toEqual({
    aggregate: 'by_agency',
    clock: 'OPENED',
    part: 'INVOLVED',
    cell: { agency: 'FR-PN', year: '2020' },
    metric: 'cases',
    old: { value: 0, status: [] },
    new: { value: 2, status: [] },
    difference: 2,
  });
});

test('takes a cell that is not there for not reported where its agency delivered nothing', () => {
  expect(changeOf(CELL, side(SILENT), side())).toMatchObject({
    old: { value: null, status: ['x'] },
    new: { value: 2, status: [] },
    difference: null,
  });
});

test('trusts less the cases of an agency that did not report', () => {
  expect(changeOf(CELL, side(), side(SILENT))).toMatchObject({
    new: { value: 2, status: ['u'] },
    difference: 2,
  });
});

test('tells a sum that no case states from zero', () => {
  expect(changeOf({ ...CELL, metric: 'arrests', new_value: 0, difference: 0 }, side(), side())).toMatchObject(
    {
      old: { value: 0, coverage: { known: 0, of: 0 } },
      new: { value: null, status: ['m'], coverage: { known: 0, of: 2 } },
      difference: null,
    },
  );
});

test('compares the years that both releases cover, gaps included', () => {
  const before = categories(['2018', '2020']);
  const after = categories(['2019', '2021']);
  const years = comparedYears(before, after).filter((year) => year.startsWith('OPENED'));
  expect(years).toEqual(['OPENED 2019', 'OPENED 2020', 'OPENED ZZ']);
  expect(yearsAdded(before, after, 'OPENED')).toEqual(['2021']);
  expect(yearsAdded(after, before, 'OPENED')).toEqual(['2018']);
});

test('compares all years together, and the periods that both declare, where both have the same', () => {
  const same = categories(['2016', '2022']);
  const years = comparedYears(same, same).filter((year) => year.startsWith('OPENED'));
  expect(years.slice(-5)).toEqual([
    'OPENED ZZ',
    'OPENED 2016..2022',
    'OPENED 2018..2022',
    'OPENED 2016..2020',
    'OPENED ALL',
  ]);
});

test('takes years of requests from the requests, and none where nobody delivered any', () => {
  const requests = (...year: readonly string[]): ReleaseCategories => ({
    ...categories(['2020']),
    request: { year, requesting: [], requested: [], urgency: [], result: [], refusal_ground: [] },
  });
  const received = (before: ReleaseCategories, after: ReleaseCategories) =>
    comparedYears(before, after).filter((year) => year.startsWith('RECEIVED'));
  expect(received(requests('2020', '2021'), requests('2021', 'ZZ'))).toEqual([
    'RECEIVED 2020',
    'RECEIVED 2021',
    'RECEIVED ZZ',
    'RECEIVED 2020..2020',
    'RECEIVED ALL',
  ]);
  expect(received(requests(), requests('2020'))).toEqual([]);
  expect(yearsAdded(requests(), requests('2020'), 'RECEIVED')).toEqual(['2020']);
  expect(axesNotCompared(categories(['2020']), requests('2020'))).toContain('urgency');
  const counted = { ...categories(['2020']), agency_partner: [] };
  expect(axesNotCompared(categories(['2020']), counted)).toContain('agency_partner');
  expect(axesNotCompared(counted, counted)).not.toContain('agency_partner');
});

test.each([
  ['cases', { metric: 'cases' }],
  ['cases-initiated', { metric: 'cases', part: 'INITIATED' }],
  ['bilateral-cases', { metric: 'cases', codes: { scope: ['BILATERAL'] } }],
  ['closed-cases', { metric: 'cases', clock: 'CLOSED' }],
  ['ongoing-cases', { metric: 'cases', clock: 'OPEN_AT_END' }],
  ['victims-identified', { metric: 'victims-identified' }],
  ['requests-received', { metric: 'requests-received' }],
  ['directed-requests', { metric: 'requests-sent' }],
  ['in-time-rate', { metric: 'in-time-rate' }],
  ['response-time-p90', { metric: 'response-time-p90' }],
  ['multilateral-share', undefined],
  ['refusal-rate', undefined],
  ['reporting-coverage', undefined],
])('looks for %s in the ledger', (id, question) => {
  const metric = findMetric(id);
  expect(metric && inLedger(metric)).toEqual(question);
});

test('names who began, stopped and failed to report', () => {
  const row = (code: string, reported: boolean) => ({
    axis: 'agency' as const,
    code,
    year: '2020',
    reported,
  });
  expect(
    reportingChanges(
      [row('A', true), row('B', false), row('C', true)],
      [row('A', true), row('B', true), row('D', false)],
    ),
  ).toEqual([
    { axis: 'agency', code: 'B', year: '2020', old: 'not-reported', new: 'reported' },
    { axis: 'agency', code: 'C', year: '2020', old: 'reported', new: 'not-expected' },
    { axis: 'agency', code: 'D', year: '2020', old: 'not-expected', new: 'not-reported' },
  ]);
});

function categories(years: readonly string[]): ReleaseCategories {
  const none: readonly string[] = [];
  const year = { OPENED: years, OUTCOME: none };
  return { year, country: none, country_group: none, agency: none, crime: none, outcome: none, scope: none };
}
