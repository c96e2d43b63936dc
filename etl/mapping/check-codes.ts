import { NOT_STATED } from '#domain/codes/code-list';
import { isProblem } from '../parse/column.ts';
import { CASE_FIELDS, type Field, PARTY_FIELDS } from './fields.ts';
import { type FieldSource, fieldSources, isColumnSource } from './mapped-columns.ts';
import type { MappingProblem } from './mapping-problem.ts';
import type { Crosswalk, Mapping } from './mapping-schema.ts';

/** The codes that say that a source does not say it; empty where a list has none. */
const NOT_RECORDED = new Set(['', NOT_STATED, 'UNKNOWN', 'NOT_RECORDED', 'PARTNER_UNSPEC']);

/** Whether every constant, and every code of a crosswalk, is a value that the fields take for which it is given. */
export function checkCodes(mapping: Mapping): readonly MappingProblem[] {
  return fieldSources(mapping).flatMap((fieldSource) => {
    const field = fieldOf(fieldSource);
    return [...statedValues(fieldSource), ...crosswalkValues(mapping, fieldSource)].flatMap((stated) =>
      problemOf(field, stated),
    );
  });
}

/** A value of ours in a mapping and where it stands. */
type Stated = { readonly path: string; readonly value: string; readonly isNone: boolean };

function statedValues({ path, source }: FieldSource): readonly Stated[] {
  if (typeof source === 'string') return [{ path, value: source, isNone: false }];
  if (!isColumnSource(source)) return [];
  return (['when_empty', 'when_several'] as const).flatMap((key) => {
    const value = source[key];
    return value === undefined ? [] : [{ path: `${path}.${key}`, value, isNone: false }];
  });
}

function crosswalkValues({ crosswalks }: Mapping, { source }: FieldSource): readonly Stated[] {
  if (!isColumnSource(source) || source.crosswalk === undefined) return [];
  const crosswalk: Crosswalk = crosswalks?.[source.crosswalk] ?? {};
  return Object.entries(crosswalk).map(([word, { code, match }]) => ({
    path: `crosswalks.${source.crosswalk}.${word}`,
    value: code,
    isNone: match === 'none',
  }));
}

function problemOf(field: Field, { path, value, isNone }: Stated): readonly MappingProblem[] {
  const place = { problem: 'MAPPING_CODE_UNKNOWN', column: path, value } as const;
  if (isNone && !NOT_RECORDED.has(value)) {
    return [{ ...place, hint: `${path} says none, so it takes a code for not recorded` }];
  }
  if (value === '') {
    const isAllowed = isNone && !field.column.isRequired;
    return isAllowed ? [] : [{ ...place, hint: `${path} must not be empty for ${field.name}` }];
  }
  const read = field.column.parse(value);
  if (!isProblem(read)) return [];
  const nearest = read.hint === undefined ? '' : `, ${read.hint}`;
  return [{ ...place, hint: `${path} is for ${field.name}, which takes a ${field.column.form}${nearest}` }];
}

/** The field of ours that a source fills. */
export function fieldOf({ name, party }: FieldSource): Field {
  const fields = party === undefined ? CASE_FIELDS : PARTY_FIELDS;
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`the mapping schema has a field that is not known: ${name}`);
  return field;
}
