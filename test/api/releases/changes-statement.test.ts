import { expect, test } from '@jest/globals';
import { AGGREGATES } from '#domain/aggregate';
import { comparedAggregates, comparedRequestTables } from '#schema/changes-filter';
import { allChanges, changesPage } from '#schema/changes-statement';
import { expectedText } from '../../expected-text.ts';

const COMPARED = { release: 2, since: 1, years: ['OPENED 2019', 'OPENED ZZ', 'OPENED ALL'], notCompared: [] };

test('compares every aggregate in the statement that is checked in', () => {
  const { text } = allChanges(COMPARED, { codes: {} });
  expect(`${text.trim()};\n`).toBe(expectedText('releases/all-changes.sql', `${text.trim()};\n`));
  expect(AGGREGATES.filter(({ name }) => !text.includes(`stats.${name} `))).toEqual([]);
});

test('reads a page of some figures by the statement that is checked in', () => {
  const { text, parameters } = changesPage(
    COMPARED,
    {
      metric: 'arrests',
      clock: 'OPENED',
      part: 'LEAD',
      codes: { country: ['ES', 'FR'], year: ['2019'], crime: ['03'] },
    },
    { limit: 100, after: 200 },
  );
  expect(`${text.trim()};\n`).toBe(expectedText('releases/changes-page.sql', `${text.trim()};\n`));
  expect(parameters).toEqual([
    1,
    2,
    COMPARED.years,
    'OPENED',
    'LEAD',
    ['2019'],
    ['03%'],
    ['ES', 'FR'],
    100,
    200,
  ]);
});

test('looks in no aggregate that does not keep the axes of a filter apart', () => {
  const names = comparedAggregates({ codes: { agency: ['EUROPOL'] } }, []).map(({ name }) => name);
  expect(names).toEqual(['by_agency', 'by_agency_pair']);
  expect(comparedAggregates({ codes: { agency: ['EUROPOL'], country: ['ES'] } }, [])).toEqual([]);
  expect(comparedAggregates({ part: 'LEAD', codes: {} }, []).map(({ name }) => name)).not.toContain(
    'by_case',
  );
});

test('compares nothing on an axis that only one of the releases counts', () => {
  const names = comparedAggregates({ codes: {} }, ['channel', 'partner']).map(({ name }) => name);
  expect(names).not.toContain('by_channel');
  expect(names).not.toContain('by_pair');
  const tables = comparedRequestTables({ codes: {} }, ['agency_partner']).map(({ name }) => name);
  expect(tables).not.toContain('by_agency_request');
  expect(comparedRequestTables({ codes: { agency: ['ES-GC'] } }, ['agency_partner'])).toEqual([]);
  expect(allChanges({ ...COMPARED, notCompared: ['agency_partner'] }, { codes: {} }).text).toContain(
    "and agency = 'ALL'",
  );
  expect(comparedAggregates({ codes: {} }, ['agency_partner']).map(({ name }) => name)).not.toContain(
    'by_agency_pair',
  );
  expect(names).toContain('by_instrument');
  expect(allChanges({ ...COMPARED, notCompared: ['states'] }, { codes: {} }).text).toContain(
    "states = 'ALL'",
  );
});
