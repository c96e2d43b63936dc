import { type CellProblem, isProblem } from '../parse/column.ts';
import type { RowProblem } from '../parse/parse-row.ts';
import { type CellReader, eachReader, wordReader } from './cell-reader.ts';
import { CASE_FIELDS, type Field, PARTY_FIELDS } from './fields.ts';
import { formatsOf } from './formats.ts';
import { isColumnSource } from './mapped-columns.ts';
import { caseSources, type Mapping, type PartyRule } from './mapping-schema.ts';
import { cellProblem, type FieldPlan, fillField, type Planning, planField } from './row-fields.ts';
import type { ColumnSource, Source } from './source-schema.ts';

/** How a party rule makes participations of a row. */
export type PartyPlan = {
  readonly type: string;
  readonly gate: Gate | undefined;
  /** The list of which every value is a party, and its place among the fields. */
  readonly each: Each | undefined;
  readonly fields: readonly PlannedField[];
  /** The places of the fields by which the party is known: one of them has a value, or the row does not name the party. */
  readonly knownBy: readonly number[];
};

type Gate = { readonly index: number; readonly column: string; readonly read: CellReader };
type Each = {
  readonly place: number;
  readonly index: number;
  readonly column: string;
  readonly read: (cell: string) => readonly string[] | CellProblem;
};

/** A field, and whether the reading of the case tells what is wrong in its cell. */
type PlannedField = { readonly plan: FieldPlan; readonly isToldOfCase: boolean };

/** The fields of participations.csv that some party fills, in the order of the file. The type is filled by all. */
export function usedFields(rules: readonly PartyRule[]): readonly Field[] {
  return PARTY_FIELDS.filter(({ name }) => rules.some(({ sources }) => sources[name] !== undefined));
}

/** How a party rule fills the fields. */
export function planParty(planning: Planning, rule: PartyRule, fields: readonly Field[]): PartyPlan {
  const told = toldOfCase(planning.mapping);
  const place = fields.findIndex((field) => isList(rule.sources[field.name], field));
  return {
    type: rule.type,
    gate: planGate(planning, rule),
    each: planEach(planning, fields[place], { rule, place }),
    fields: fields.map((field) => {
      const source = rule.sources[field.name];
      return { plan: planField(planning, field, source), isToldOfCase: told.has(sourceKey(field, source)) };
    }),
    knownBy: knownBy(rule, fields),
  };
}

/** The fields of the participations that a party rule makes of a row; none where the row does not name the party. */
export function fillParty(
  party: PartyPlan,
  cells: readonly string[],
  tell: (problem: RowProblem, isToldOfCase: boolean) => void,
): readonly (readonly string[])[] {
  const { each, fields } = party;
  if (!takesPart(party, cells, (problem) => tell(problem, false))) return [];
  const texts = fields.map(({ plan, isToldOfCase }, index) =>
    index === each?.place
      ? ''
      : fillField(plan, { cells, year: '' }, (problem) => tell(problem, isToldOfCase)),
  );
  const rows = each === undefined ? [texts] : eachRow(each, texts, cells, (problem) => tell(problem, false));
  return rows.filter((row) => party.knownBy.some((place) => row[place] !== ''));
}

/** The country of a State, the agency of a body; and the agency of a State too where a cell names it. */
function knownBy({ type, sources }: PartyRule, fields: readonly Field[]): readonly number[] {
  const names =
    type === 'BODY' ? ['agency'] : isColumnSource(sources.agency) ? ['country', 'agency'] : ['country'];
  return names.map((name) => fields.findIndex((field) => field.name === name));
}

function eachRow(
  { place, index, column, read }: Each,
  texts: readonly string[],
  cells: readonly string[],
  tell: (problem: RowProblem) => void,
): readonly (readonly string[])[] {
  const cell = cells[index] ?? '';
  const values = read(cell);
  if (!isProblem(values)) return values.map((value) => texts.with(place, value));
  tell(cellProblem(values, column, cell));
  return [];
}

function takesPart(
  { gate }: PartyPlan,
  cells: readonly string[],
  tell: (problem: RowProblem) => void,
): boolean {
  if (gate === undefined) return true;
  const cell = cells[gate.index] ?? '';
  const answer = gate.read(cell);
  if (!isProblem(answer)) return answer === 'Y';
  tell(cellProblem(answer, gate.column, cell));
  return false;
}

function planGate({ mapping, indexOf }: Planning, { when }: PartyRule): Gate | undefined {
  if (when === undefined) return undefined;
  return { index: indexOf(when.column), column: when.column, read: wordReader(formatsOf(mapping, when)) };
}

function planEach(
  { mapping, indexOf }: Planning,
  field: Field | undefined,
  { rule, place }: { readonly rule: PartyRule; readonly place: number },
): Each | undefined {
  const source = field === undefined ? undefined : rule.sources[field.name];
  if (field === undefined || !isColumnSource(source) || indexOf(source.column) === -1) return undefined;
  return {
    place,
    index: indexOf(source.column),
    column: source.column,
    read: eachReader(mapping, field, source),
  };
}

/** A country or an agency with a list separator is a list of parties. */
function isList(source: Source | undefined, { kind }: Field): source is ColumnSource {
  if (kind !== 'country' && kind !== 'agency') return false;
  return isColumnSource(source) && source.list_separator !== undefined && source.when_several === undefined;
}

function toldOfCase(mapping: Mapping): ReadonlySet<string> {
  const sources = caseSources(mapping);
  return new Set(CASE_FIELDS.map((field) => sourceKey(field, sources[field.name])));
}

function sourceKey({ kind }: Field, source: Source | undefined): string {
  return JSON.stringify([kind, source ?? '']);
}
