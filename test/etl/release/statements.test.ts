import { expect, test } from '@jest/globals';
import { AGGREGATES } from '#domain/aggregate';
import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { agencyPairCells, CASE_PARTNER, fillAgencyPairs } from '../../../etl/release/agency-pair-sql.ts';
import { fillAggregate } from '../../../etl/release/aggregate-sql.ts';
import { CASE_DATE } from '../../../etl/release/case-date-sql.ts';
import { CELL_KINDS, familyOf, MONTH_KINDS } from '../../../etl/release/cell-family.ts';
import {
  agencyGroupCells,
  caseCells,
  caseLifeCells,
  monthCells,
  partyCells,
  statesCells,
} from '../../../etl/release/cell-sql.ts';
import { CASE_VALUE, codeIds } from '../../../etl/release/code-id-sql.ts';
import { CASE_STATE, countedCases } from '../../../etl/release/counted-case-sql.ts';
import { COUNTED_IMPORT } from '../../../etl/release/counted-import-sql.ts';
import { fillDefinition } from '../../../etl/release/definition-sql.ts';
import { handedCases, handOverStatements } from '../../../etl/release/hand-over.ts';
import { meansCells, meansCodes } from '../../../etl/release/means-sql.ts';
import { TOTALS } from '../../../etl/release/measure-sql.ts';
import { fillPairs, PAIR_CELL, pairCells } from '../../../etl/release/pair-sql.ts';
import {
  AGENCY_CASE,
  AGENCY_GROUP_CASE,
  CASE_AGENCY,
  COUNTRY_CASE,
  FAMILY_MEMBER,
  GROUP_MEMBER,
  PANEL_MEMBER,
} from '../../../etl/release/party-case-sql.ts';
import { GROUP_STOCK, LIFE_YEAR, OPEN_CASE, stockCells } from '../../../etl/release/stock-sql.ts';
import { togetherCase, togetherCells } from '../../../etl/release/together-sql.ts';
import { createWork } from '../../../etl/release/work-table.ts';
import { expectedText } from '../../expected-text.ts';

const PACKING = { type: 'float8', bits: 35 } as const;

/** The party axes with a row of all parties. */
const AXES = ['country', 'country_group', 'agency'] as const;

test('prepares the counted cases and their parties with the reviewed statements', () => {
  const tables = [
    COUNTED_IMPORT,
    CASE_VALUE,
    ...(['year', 'month', 'crime', 'outcome', 'scope', 'states'] as const).map(codeIds),
    CASE_DATE,
    CASE_STATE,
    countedCases(PACKING),
    ...(['country', 'country_group'] as const).map(codeIds),
    GROUP_MEMBER,
    COUNTRY_CASE,
    togetherCase('country'),
    CASE_AGENCY,
    codeIds('agency'),
    CASE_PARTNER,
    codeIds('partner'),
    PANEL_MEMBER,
    AGENCY_CASE,
    togetherCase('agency'),
  ];
  expectReviewed('prepare.sql', [...tables.map(createWork), TOTALS]);
});

test('counts what is open at the end of years with the reviewed statements', () => {
  const tables = [
    ...(['case', 'country', 'agency', 'agency_group'] as const).map(stockCells),
    LIFE_YEAR,
    OPEN_CASE,
    GROUP_STOCK,
  ];
  expectReviewed('stock.sql', tables.map(createWork));
});

test('hands the cases to the second session with the reviewed statements', () => {
  expectReviewed(
    'hand-over.sql',
    handedCases(PACKING).flatMap((table) => Object.values(handOverStatements(table))),
  );
});

test('counts the cells with the reviewed statements', () => {
  const tables = [
    caseCells(),
    caseLifeCells(),
    ...CELL_KINDS.flatMap(({ clock, family }) => [
      togetherCells('country', clock, family),
      togetherCells('agency', clock, family),
      ...AXES.map((axis) => partyCells(axis, clock, family)),
    ]),
    ...SELECTABLE_CLOCKS.flatMap((clock) => AXES.map((axis) => statesCells(axis, clock))),
  ];
  expectReviewed('cells.sql', tables.map(createWork));
});

test('counts families and panels of agencies with the reviewed statements', () => {
  const tables = [
    ...(['agency_group', 'panel'] as const).map(codeIds),
    FAMILY_MEMBER,
    AGENCY_GROUP_CASE,
    ...(['agency_group', 'panel'] as const).flatMap((axis) => [
      ...CELL_KINDS.map(({ clock, family }) => agencyGroupCells(axis, clock, family)),
      ...SELECTABLE_CLOCKS.map((clock) => statesCells(axis, clock)),
    ]),
  ];
  expectReviewed('agency-groups.sql', tables.map(createWork));
});

test('counts months with the reviewed statements', () => {
  const tables = [
    ...CELL_KINDS.map(({ clock, family }) => monthCells(clock, family)),
    ...SELECTABLE_CLOCKS.map((clock) => statesCells('month', clock)),
    ...MONTH_KINDS.flatMap(({ clock, family }) => [
      togetherCells('country', clock, family),
      ...(['country', 'country_group'] as const).map((axis) => partyCells(axis, clock, family)),
    ]),
  ];
  expectReviewed('months.sql', tables.map(createWork));
});

test('counts channels and instruments with the reviewed statements', () => {
  const tables = (['channel', 'instrument'] as const).flatMap((axis) => [
    meansCodes(axis),
    ...SELECTABLE_CLOCKS.flatMap((clock) => [
      meansCells(axis, clock, 'crime'),
      meansCells(axis, clock, 'outcome'),
      statesCells(axis, clock),
    ]),
  ]);
  expectReviewed('means.sql', tables.map(createWork));
});

test('counts pairs of States with the reviewed statements', () => {
  const tables = [PAIR_CELL, ...SELECTABLE_CLOCKS.map((clock) => pairCells(clock))];
  expectReviewed('by_pair.sql', [...tables.map(createWork), ...fillPairs()]);
});

test.each(['agency', 'agency_group'] as const)(
  'counts the partners of %s with the reviewed statements',
  (axis) => {
    expectReviewed(`by_${axis}_pair.sql`, [createWork(agencyPairCells(axis)), ...fillAgencyPairs(axis)]);
  },
);

test('says by the reviewed statements where roles are not stated', () => {
  expectReviewed('definition.sql', (['case', 'country', 'agency'] as const).flatMap(fillDefinition));
});

test.each(AGGREGATES.filter(({ lists }) => !lists.includes('partner')))(
  'fills $name with the reviewed statements',
  (aggregate) => {
    expectReviewed(`${aggregate.name}.sql`, fillAggregate(aggregate, PACKING));
  },
);

test('refuses a grain beside a party that no cells keep apart', () => {
  expect(() => familyOf('OPENED', ['year', 'crime', 'scope'])).toThrow(
    'no cells beside a party keep apart all of year-crime-scope',
  );
});

function expectReviewed(name: string, statements: readonly string[]): void {
  const made = statements.map((statement) => `${statement.trim()};\n`).join('\n');
  expect(made).toBe(expectedText(`release/${name}`, made));
}
