import { expect, test } from '@jest/globals';
import { METRICS } from '#domain/metric';
import { questionsBy, tellingTable, wrongTotals } from './added-rows.ts';

test.each(METRICS.map(({ id }) => id))('never prints a sum over rows of %s as a total', (metric) => {
  const answered = questionsBy(metric).flatMap((query) => {
    const table = tellingTable(query);
    return table ? [{ query, table }] : [];
  });
  expect(answered).not.toEqual([]);
  expect(answered.flatMap(({ query, table }) => wrongTotals(query, table))).toEqual([]);
});

test('reads a total of countries where the rows add up to another number', () => {
  const table = tellingTable('metric=cases&by=country');
  const rows = table?.figures.map(({ value }) => value ?? 0) ?? [];
  const [total] = table?.totals ?? [];
  expect(rows).toEqual([31, 32, 33]);
  expect(total).toEqual({
    over: ['country'],
    basis: 'cases',
    figures: [{ value: 1_000_006, status: [] }],
  });
});

test('finds a total that is the sum of its rows', () => {
  const table = tellingTable('metric=cases&by=country');
  const added = { over: ['country' as const], basis: 'cases' as const, figures: [{ value: 96, status: [] }] };
  const wrong = table && wrongTotals('metric=cases&by=country', { ...table, totals: [added] });
  expect(wrong).toEqual(['metric=cases&by=country: over country is the sum of its rows, printed as cases']);
});
