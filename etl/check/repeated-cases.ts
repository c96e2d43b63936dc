import { CASE_STAGE } from '../staging/case-stage.ts';
import { dropRepeated } from './drop-repeated.ts';
import type { SetRule } from './set-rule.ts';

const CELLS = CASE_STAGE.columns.map(({ name }) => name);
const cellsOf = (row: string) => `(${CELLS.map((cell) => `${row}.${cell}`).join(', ')})`;

/**
 * Cases that stand a second time with the same cells. They are told, then taken out of the staged rows; a second row with other
 * cells stays and is an error. Refused rows are left out: whether they repeat another is known when they can be read.
 */
export const FIND_REPEATED_CASES = `
  create temporary table repeated_case on commit drop as
  select c.place, c.line, c.case_key, c.case_id, f.line as first_line
  from (
    select case_key, min(place) as first_place from suspect_case where not is_refused
    group by case_key having count(*) > 1
  ) k
  join suspect_case c on c.case_key = k.case_key and not c.is_refused and c.place > k.first_place
  join suspect_case f on f.place = k.first_place
  where ${cellsOf('c')} is not distinct from ${cellsOf('f')}`;

export const DROP_REPEATED_CASES = dropRepeated('case', CASE_STAGE);

/** The same case again is a warning. */
export const REPEATED_CASE_RULES: readonly SetRule[] = [
  {
    problem: 'CASE_REPEATED',
    file: 'cases.csv',
    column: 'case_id',
    needs: [],
    breaches: `select line, case_id as value, 'the same is on line ' || first_line as hint from repeated_case`,
  },
];
