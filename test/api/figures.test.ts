import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([SEVEN_CASES]);
});

afterAll(() => api?.close());

const ask = async (query: string): Promise<DataTable> => api.json(`/api/v1/figures?${query}`);
const written = ({ value, status }: Figure) => [value ?? '', ...status].join('');
const codes = (table: DataTable) =>
  table.dimensions.map((dimension) => dimension.categories.map(({ code }) => code));
const values = (table: DataTable) => table.figures.map(written);
const totals = (table: DataTable) =>
  table.totals.map((total) => [
    total.over.join(),
    total.basis,
    total.basis === 'withheld' ? total.why : total.figures.map(written).join(' '),
  ]);

test('gives years without a gap, and the total from cases', async () => {
  const table = await ask('metric=cases&by=year');
  expect(table.title).toBe('Cooperation cases by year');
  expect(codes(table)).toEqual([['2019', '2020', '2021']]);
  expect(values(table)).toEqual(['3', '0', '4']);
  expect(totals(table)).toEqual([['year', 'cases', '7']]);
});

test('gives one figure when no axis is asked for', async () => {
  const table = await ask('metric=cases');
  expect(table).toMatchObject({ dimensions: [], totals: [], fixed: [] });
  expect(values(table)).toEqual(['7']);
});

test('counts a case once in the total of countries and says that rows do not add up', async () => {
  const table = await ask('metric=cases&by=country');
  expect(table.dimensions[0]?.categories.map(({ label }) => label)).toEqual(['Australia', 'France', 'Spain']);
  expect(values(table)).toEqual(['2', '7', '7']);
  expect(totals(table)).toEqual([['country', 'cases', '7']]);
  expect(table.dimensions[0]).toMatchObject({ additive: false });
  expect(table.notes[0]).toEqual({
    id: 'not-additive-country',
    text: 'Rows do not add up to the total, because a case can involve more than one country.',
    must: true,
  });
});

test('gives a total for each axis and one for all', async () => {
  const table = await ask('metric=cases&by=year,country');
  expect(values(table)).toEqual(['0', '3', '3', '0', '0', '0', '2', '4', '4']);
  expect(totals(table)).toEqual([
    ['year', 'cases', '2 7 7'],
    ['country', 'cases', '3 0 4'],
    ['year,country', 'cases', '7'],
  ]);
});

test('gives a country of the code list without cases as zeros', async () => {
  const table = await ask('metric=cases&by=country&country=DE,ES');
  expect(codes(table)).toEqual([['DE', 'ES']]);
  expect(values(table)).toEqual(['0', '7']);
});

test('withholds the total of some countries, because cases overlap', async () => {
  expect(totals(await ask('metric=cases&country=AU,ES'))).toEqual([
    [
      'country',
      'withheld',
      'Rows do not add up to the total, because a case can involve more than one country.',
    ],
  ]);
});

test('adds up the rows of some leads, because each case has one', async () => {
  const table = await ask('metric=cases&part=lead&country=FR,ES');
  expect(values(table)).toEqual(['0', '7']);
  expect(totals(table)).toEqual([['country', 'published', '7']]);
  expect(table.notes.map(({ id }) => id)).toContain('published-sum');
});

test('counts cases initiated by anyone from the row of all countries', async () => {
  const table = await ask('metric=cases-initiated');
  expect(table.part?.code).toBe('INITIATED');
  expect(values(table)).toEqual(['7']);
});

test('shows a body by agency and never by country', async () => {
  const table = await ask('metric=cases-participated&by=agency');
  expect(codes(table)).toEqual([['AU-AFP', 'EUROPOL', 'ES-GC', 'FR-PN']]);
  expect(values(table)).toEqual(['0', '2', '2', '7']);
  expect(codes(await ask('metric=cases-participated&by=country'))).toEqual([['AU', 'FR', 'ES']]);
});

test('counts crimes by section unless codes are named', async () => {
  const table = await ask('metric=cases&by=crime');
  expect(codes(table)).toEqual([['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', 'ZZ']]);
  expect(values(table)).toEqual(['0', '0', '5', '0', '0', '0', '1', '0', '0', '0', '0', '1']);
});

test('counts a named crime with all that lies inside it', async () => {
  const table = await ask('metric=cases&by=crime&crime=0302,030221,0701');
  expect(values(table)).toEqual(['5', '2', '1']);
  expect(totals(table)).toEqual([
    ['crime', 'withheld', 'Rows do not add up, because some of the crimes asked for lie inside others.'],
  ]);
});

test('holds a crime of one code and counts what lies inside it', async () => {
  const table = await ask('metric=cases&by=year&crime=0302');
  expect(table.title).toBe('Cooperation cases by year: Sexual exploitation');
  expect(values(table)).toEqual(['2', '0', '3']);
});

test('adds up named crimes that do not overlap, whatever the other axis', async () => {
  expect(totals(await ask('metric=cases&by=year,crime&crime=0302,0701'))).toEqual([
    ['year', 'cases', '5 1'],
    ['crime', 'published', '3 0 3'],
    ['year,crime', 'published', '6'],
  ]);
});

test('groups outcomes and keeps empty groups', async () => {
  const table = await ask('metric=cases&by=outcome_group');
  expect(codes(table)).toEqual([
    ['JUDICIAL', 'PERSON', 'VICTIM', 'COOPERATION', 'NO_RESULT', 'OPEN', 'UNKNOWN'],
  ]);
  expect(values(table)).toEqual(['3', '2', '0', '0', '0', '0', '2']);
});

test('gives no total of an axis that is held at one code', async () => {
  expect(totals(await ask('metric=cases&by=year,scope&scope=MULTILATERAL'))).toEqual([
    ['year', 'cases', '2'],
  ]);
});

test('answers a declared period as one cell', async () => {
  const table = await ask('metric=cases&by=country&year=2019..2021');
  expect(table.fixed).toEqual([
    { dimension: 'year', label: 'Year', category: { code: '2019..2021', label: '2019–2021' } },
  ]);
  expect(values(table)).toEqual(['2', '7', '7']);
});

test('counts the total of the years of a declared period, and adds up those of another run', async () => {
  expect(totals(await ask('metric=cases&by=year&year=2019..2021'))).toEqual([['year', 'cases', '7']]);
  expect(totals(await ask('metric=cases&by=year&year=2019..2020'))).toEqual([['year', 'published', '3']]);
});

test('says in how many cases a number is known, and keeps empty apart from zero', async () => {
  const table = await ask('metric=arrests&by=year');
  expect(codes(table)).toEqual([['2020', '2021', 'ZZ']]);
  expect(values(table)).toEqual(['4', '6', 'm']);
  expect(table.figures[1]).toEqual({ value: 6, status: [], coverage: { known: 2, of: 2 } });
  expect(table.totals).toEqual([
    { over: ['year'], basis: 'cases', figures: [{ value: 10, status: [], coverage: { known: 5, of: 7 } }] },
  ]);
  expect(table.notes.find(({ id }) => id === 'coverage')?.text).toBe(
    'Arrests: the number is known for 5 of 7 cases.',
  );
  expect(table.symbols).toEqual([{ status: 'm', label: 'not known' }]);
});

test('adds up chosen years with the cases whose number is not known', async () => {
  expect((await ask('metric=arrests&by=year&year=2021,ZZ')).totals).toEqual([
    {
      over: ['year'],
      basis: 'published',
      figures: [{ value: 6, status: [], coverage: { known: 2, of: 4 } }],
    },
  ]);
});

test('says of each agency whether it is a body, except of those without a name', async () => {
  const table = await ask('metric=cases&agency=ES-GC,EUROPOL,UNKNOWN');
  expect(table.dimensions[0]?.categories).toEqual([
    { code: 'EUROPOL', label: 'Europol', partyType: 'BODY' },
    { code: 'ES-GC', label: 'Guardia Civil', partyType: 'STATE' },
    { code: 'UNKNOWN', label: 'Agency not stated' },
  ]);
});

test('marks what an agency did not report, and never calls it zero', async () => {
  const table = await ask('metric=cases&by=agency,year');
  expect(codes(table)[0]).toEqual(['AU-AFP', 'EUROPOL', 'ES-GC', 'FR-PN']);
  expect(values(table)).toEqual(['x', '0', '2', '0', '0', '2', '3', '0', '4u', '3', 'x', '4']);
  expect(table.symbols.map(({ status }) => status)).toEqual(['x', 'u']);
});

test('marks what an agency did not report in a year that is held', async () => {
  expect(values(await ask('metric=cases&by=agency&year=2019'))).toEqual(['x', '0', '3', '3']);
  expect(values(await ask('metric=cases&by=year&agency=FR-PN'))).toEqual(['3', 'x', '4']);
});

test('computes a share anew at each level and never adds shares', async () => {
  const table = await ask('metric=multilateral-share&by=year');
  expect(table.figures).toEqual([
    { value: 0, status: [], ratio: { numerator: 0, denominator: 3 } },
    { value: null, status: ['z'] },
    { value: 50, status: [], ratio: { numerator: 2, denominator: 4 } },
  ]);
  expect(table.totals).toMatchObject([
    { basis: 'cases', figures: [{ ratio: { numerator: 2, denominator: 7 } }] },
  ]);
  expect(totals(await ask('metric=multilateral-share&by=year&year=2019,2021'))[0]?.slice(0, 2)).toEqual([
    'year',
    'withheld',
  ]);
});

test('names its release, its question and how to cite it', async () => {
  const table = await ask('by=year&metric=cases&clock=OPENED&country=ES');
  expect(table.query).toBe('metric=cases&by=year&country=ES');
  expect(table.release).toMatchObject({ number: 1, isLatest: true, firstYear: 2019, lastYear: 2021 });
  expect(table.citation).toBe(
    'Liaison (2026): Cooperation cases by year: Spain. Release 1, published 2026-01-02. Liaison. (Dataset). /api/v1/figures?metric=cases&by=year&country=ES&release=1',
  );
});
