import { expect, test } from '@jest/globals';
import { AGGREGATES, PARTY_AXES } from '#domain/aggregate';
import { fillAggregate } from '../../../etl/release/aggregate-sql.ts';
import { caseCells, partyCells } from '../../../etl/release/cell-sql.ts';
import { COUNTED_CASE } from '../../../etl/release/counted-case-sql.ts';
import { COUNTED_IMPORT } from '../../../etl/release/counted-import-sql.ts';
import { FITS_INTEGER } from '../../../etl/release/measure-sql.ts';
import {
  COUNTRY_GROUP_CASE,
  GROUP_MEMBER,
  namedPartyCases,
  partiesTogether,
} from '../../../etl/release/party-case-sql.ts';
import { expectedText } from '../../expected-text.ts';

test('prepares the counted cases and their parties with the reviewed statements', () => {
  const statements = [
    COUNTED_IMPORT,
    COUNTED_CASE,
    FITS_INTEGER,
    namedPartyCases('country'),
    namedPartyCases('agency'),
    GROUP_MEMBER,
    COUNTRY_GROUP_CASE,
    ...PARTY_AXES.map(partiesTogether),
  ];
  expectReviewed('prepare.sql', statements);
});

test('counts the finest cells with the reviewed statements', () => {
  const statements = [caseCells('integer'), ...PARTY_AXES.map((axis) => partyCells(axis, 'integer'))];
  expectReviewed('cells.sql', statements);
});

test.each(AGGREGATES)('fills $name with the reviewed statements', (aggregate) => {
  expectReviewed(`${aggregate.name}.sql`, fillAggregate(aggregate, 'integer'));
});

function expectReviewed(name: string, statements: readonly string[]): void {
  const made = statements.map((statement) => `${statement.trim()};\n`).join('\n');
  expect(made).toBe(expectedText(`release/${name}`, made));
}
