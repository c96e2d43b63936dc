import { columnsOf, type StageTable } from '../staging/stage-table.ts';

/**
 * The statements that take repeated rows out of the staged ones. The rows of a case with a repetition are staged anew without
 * it: they are found by their case, not one by one.
 */
export function dropRepeated<Row>(rows: 'case' | 'participation', stage: StageTable<Row>): readonly string[] {
  const { name } = stage;
  const staged = columnsOf(stage)
    .map((column) => column.name)
    .join(', ');
  const ofRepeated = `case_key in (select case_key from repeated_${rows})`;
  return [
    `delete from suspect_${rows} where place in (select place from repeated_${rows})`,
    `delete from ${name} where ${ofRepeated}`,
    `insert into ${name} (${staged}) select ${staged} from suspect_${rows} where ${ofRepeated} order by place`,
  ];
}
