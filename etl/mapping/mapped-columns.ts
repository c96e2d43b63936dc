import { caseSources, type Mapping, partyRules } from './mapping-schema.ts';
import type { ColumnSource, Source } from './source-schema.ts';

/** A column that a mapping reads, where it says so, and whether the file may lack it. */
export type MappedColumn = { readonly name: string; readonly path: string; readonly isOptional: boolean };

/** The columns that a mapping reads; a column that is read in several places stands there several times. */
export function mappedColumns(mapping: Mapping): readonly MappedColumn[] {
  return [
    ...idColumns(mapping),
    ...countColumns(mapping),
    ...fieldSources(mapping).flatMap(({ path, source }) =>
      isColumnSource(source)
        ? [{ name: source.column, path: `${path}.column`, isOptional: source.optional === true }]
        : [],
    ),
    ...partyRules(mapping).flatMap(({ when }, index) =>
      when === undefined ? [] : [always(when.column, `parties.${index}.when.column`)],
    ),
  ];
}

/** A field that a mapping fills: its name, where the mapping says so, from what, and in which party if in one. */
export type FieldSource = {
  readonly name: string;
  readonly path: string;
  readonly source: Source;
  readonly party: number | undefined;
};

/** The fields of the case and of the parties, each with its source, in the order of the mapping. */
export function fieldSources(mapping: Mapping): readonly FieldSource[] {
  return [
    ...listed(caseSources(mapping), 'case', undefined),
    ...partyRules(mapping).flatMap(({ sources }, index) => listed(sources, `parties.${index}`, index)),
  ];
}

/** Whether a field is filled from a column of the file. */
export function isColumnSource(source: Source | undefined): source is ColumnSource {
  return typeof source === 'object' && 'column' in source;
}

/** Whether a field is filled with the year for which a year column stands. */
export function isYearSource(source: Source | undefined): boolean {
  return typeof source === 'object' && 'year' in source;
}

function listed(
  sources: Readonly<Record<string, Source | undefined>>,
  above: string,
  party: number | undefined,
): readonly FieldSource[] {
  return Object.entries(sources).flatMap(([name, source]) =>
    source === undefined ? [] : [{ name, path: `${above}.${name}`, source, party }],
  );
}

function idColumns({ case_id }: Mapping): readonly MappedColumn[] {
  if ('column' in case_id) return [always(case_id.column, 'case_id.column')];
  return 'hash_of' in case_id ? case_id.hash_of.map((name) => always(name, 'case_id.hash_of')) : [];
}

function countColumns({ weight, years }: Mapping): readonly MappedColumn[] {
  return [
    ...(weight === undefined ? [] : [always(weight.column, 'weight.column')]),
    ...Object.keys(years?.columns ?? {}).map((name) => always(name, 'years.columns')),
  ];
}

function always(name: string, path: string): MappedColumn {
  return { name, path, isOptional: false };
}
