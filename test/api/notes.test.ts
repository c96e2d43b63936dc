import { expect, test } from '@jest/globals';
import { foundRelease } from './found-release.ts';
import { shapedTable } from './shaped-table.ts';

const note = (id: string, ...given: Parameters<typeof shapedTable>) =>
  shapedTable(...given).notes.find((each) => each.id === id);

const silent = (...keys: readonly string[]) => ({ ...foundRelease(), notReported: new Set(keys) });

test.each(['metric=arrests&by=year&year=2020..2021', 'metric=arrests&by=scope&year=2020'])(
  'says of %s that cases without a date are not in chosen years',
  (query) => {
    expect(note('undated', query)).toEqual({
      id: 'undated',
      text: 'Cases whose outcome has no date are not in these years.',
      must: true,
    });
  },
);

test.each([
  'metric=arrests&by=year',
  'metric=arrests&by=year&year=2021,ZZ',
  'metric=arrests&year=ZZ',
  'metric=cases&by=year&year=2020..2021',
])('says nothing of cases without a date where %s leaves none out', (query) => {
  expect(note('undated', query)).toBeUndefined();
});

test.each([
  [2, true],
  [3, false],
])('must show that a number is known for %i of 3 cases: %s', (known, must) => {
  const rows = [{ cases: 3, keys: 1, sum: 4, known }];
  expect(note('coverage', 'metric=arrests', foundRelease(), rows)).toMatchObject({ must });
});

test('says that a number is known for none of the cases', () => {
  const rows = [{ cases: 3, keys: 1, sum: 0, known: 0 }];
  expect(note('coverage', 'metric=arrests', foundRelease(), rows)?.text).toBe(
    'Arrests: the number is known for 0 of 3 cases.',
  );
});

test.each(['metric=cases&by=agency', 'metric=cases&by=agency&year=2019..2021'])(
  'counts for %s the agencies that left out a year',
  (query) => {
    const found = silent(
      'agency AU-AFP 2019',
      'agency AU-AFP 2020',
      'agency FR-PN 2021',
      'agency ES-GC 2015',
    );
    expect(note('not-reported-in-period', query, found)).toEqual({
      id: 'not-reported-in-period',
      text: '2 of the agencies shown did not report in at least one of these years; their figures count only what others reported.',
      must: true,
    });
  },
);

test('counts the countries that left out a year only where countries report', () => {
  expect(note('not-reported-in-period', 'metric=cases&by=country', silent('country FR 2020'))?.text).toMatch(
    /^1 of the countries shown/,
  );
  const agencies = silent('agency FR-PN 2020');
  expect(note('not-reported-in-period', 'metric=cases&by=country', agencies)).toBeUndefined();
});

test('counts the agencies that did not report in the one year of a release', () => {
  const found = silent('agency AU-AFP 2019');
  const year = { OPENED: ['2019'], OUTCOME: ['2019'] };
  const oneYear = { ...found, categories: { ...found.categories, year } };
  expect(note('not-reported-in-period', 'metric=cases&by=agency', oneYear)).toBeDefined();
});

test.each(['metric=cases&by=agency,year', 'metric=cases&by=agency&year=2019', 'metric=cases&by=scope'])(
  'says nothing of a period for %s',
  (query) => {
    expect(note('not-reported-in-period', query, silent('agency AU-AFP 2019'))).toBeUndefined();
  },
);

test('says that a unit is counted apart from its agency where both are rows', () => {
  expect(note('unit', 'metric=cases&agency=EUROPOL,EUROPOL-EC3')).toEqual({
    id: 'unit',
    text: 'A unit such as EUROPOL-EC3 is counted apart from its agency.',
    must: false,
  });
  expect(note('unit', 'metric=cases&agency=ES-GC,EUROPOL-EC3')).toBeUndefined();
});

test('says beside the duration of cases that open ones have none yet, and not beside that of requests', () => {
  expect(note('censored', 'metric=case-duration-median&by=year')?.text).toMatch('case-duration-open-share');
  expect(note('censored', 'metric=response-time-median&by=year')).toBeUndefined();
});

test('says of a panel that its agencies have the part', () => {
  const text = (query: string) => note('party-counting', query)?.text;
  const reporting = ['2019', '2020', '2021'].map((year) => ({
    ...{ axis: 'agency' as const, code: 'ES-GC', year, reported: true },
  }));
  const panel = note('party-counting', 'metric=cases&by=year&like-for-like=true', {
    ...foundRelease(),
    reporting,
  });
  expect(panel?.text).toMatch('A case counts when at least one of the agencies has the part');
  expect(text('metric=cases-initiated&by=year')).toMatch('at least one State has the part');
});
