import { expect, test } from '@jest/globals';
import { AGGREGATES, PARTY_AXES } from '#domain/aggregate';
import { fillAggregate } from '../../../etl/release/aggregate-sql.ts';
import { CELL_KINDS, familyOf } from '../../../etl/release/cell-family.ts';
import { caseCells, partyCells } from '../../../etl/release/cell-sql.ts';
import { CASE_VALUE, CODE_AXES, codeIds, NAMED_PARTY } from '../../../etl/release/code-id-sql.ts';
import { CASE_STATE, COUNTED_CASE } from '../../../etl/release/counted-case-sql.ts';
import { COUNTED_IMPORT } from '../../../etl/release/counted-import-sql.ts';
import { FITS_INTEGER } from '../../../etl/release/measure-sql.ts';
import { AGENCY_CASE, COUNTRY_CASE, GROUP_MEMBER } from '../../../etl/release/party-case-sql.ts';
import { TOGETHER_CASE, togetherCells } from '../../../etl/release/together-sql.ts';
import { createWork } from '../../../etl/release/work-table.ts';
import { expectedText } from '../../expected-text.ts';

test('prepares the counted cases and their parties with the reviewed statements', () => {
  const tables = [
    COUNTED_IMPORT,
    CASE_VALUE,
    NAMED_PARTY,
    ...CODE_AXES.map(codeIds),
    CASE_STATE,
    COUNTED_CASE,
    GROUP_MEMBER,
    COUNTRY_CASE,
    AGENCY_CASE,
    TOGETHER_CASE,
  ];
  expectReviewed('prepare.sql', [...tables.map(createWork), FITS_INTEGER]);
});

test('counts the cells with the reviewed statements', () => {
  const tables = CELL_KINDS.flatMap(({ clock, family }) => [
    togetherCells(clock, family, 'integer'),
    ...PARTY_AXES.map((axis) => partyCells(axis, clock, family, 'integer')),
  ]);
  expectReviewed('cells.sql', [caseCells('integer'), ...tables].map(createWork));
});

test.each(AGGREGATES)('fills $name with the reviewed statements', (aggregate) => {
  expectReviewed(`${aggregate.name}.sql`, fillAggregate(aggregate, 'integer'));
});

test('refuses a grain beside a party that no cells keep apart', () => {
  expect(() => familyOf(['year', 'crime', 'scope'])).toThrow(
    'no cells beside a party keep apart all of year-crime-scope',
  );
});

function expectReviewed(name: string, statements: readonly string[]): void {
  const made = statements.map((statement) => `${statement.trim()};\n`).join('\n');
  expect(made).toBe(expectedText(`release/${name}`, made));
}
