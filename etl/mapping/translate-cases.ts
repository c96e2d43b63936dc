import type { RowProblem } from '../parse/parse-row.ts';
import { idLabel, idReader } from './case-id.ts';
import { CASE_FIELDS, CASE_ID } from './fields.ts';
import { caseSources } from './mapping-schema.ts';
import { copyReader, isCopies } from './row-copies.ts';
import { type FieldPlan, fillField, type Planning, planField, sourceLabel } from './row-fields.ts';
import type { Translated, Translation } from './translation.ts';

/** How rows of the source become rows of cases.csv: one, or one for each case for which a row stands. */
export function createCaseTranslation(planning: Planning): Translation {
  const { mapping, indexOf } = planning;
  const sources = caseSources(mapping);
  const fields = CASE_FIELDS.filter(({ name }) => sources[name] !== undefined);
  const plans = fields.map((field) => planField(planning, field, sources[field.name]));
  const readId = idReader(mapping, indexOf);
  const readCopies = copyReader(mapping, indexOf);
  return {
    columnNames: [CASE_ID, ...fields.map(({ name }) => name)],
    sourceColumns: [idLabel(mapping), ...fields.map((field) => sourceLabel(field, [sources[field.name]]))],
    translate: (cells, line) => {
      const id = readId(cells, line);
      const copies = readCopies(cells);
      if (typeof id !== 'string') return refused(id);
      if (!isCopies(copies)) return refused(copies);
      const problems: RowProblem[] = [];
      const tell = (problem: RowProblem) => problems.push(problem);
      const texts = plans.map((plan) => fillField(plan, { cells, year: '' }, tell));
      const rows = copies.map(({ suffix, year }) => [id + suffix, ...withYear(texts, plans, year)]);
      return { rows, problems, isRefused: problems.length > 0 };
    },
  };
}

function withYear(texts: readonly string[], plans: readonly FieldPlan[], year: string): readonly string[] {
  return year === '' ? texts : texts.map((text, index) => (plans[index]?.from === 'year' ? year : text));
}

function refused(problem: RowProblem): Translated {
  return { rows: [], problems: [problem], isRefused: true };
}
