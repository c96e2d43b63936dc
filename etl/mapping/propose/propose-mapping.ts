import { basename } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import { headerFindings } from '../../parse/header.ts';
import { FileStopped } from '../../read/file-stopped.ts';
import { CASE_FIELDS, CASE_ID } from '../fields.ts';
import type { Crosswalk } from '../mapping-schema.ts';
import type { Source } from '../source-schema.ts';
import { type ColumnSample, sampleColumns } from './column-sample.ts';
import { guessFields, PARTNERS, WEIGHT } from './guess-field.ts';
import { crosswalkName, type ProposedSource, proposeCountryList, proposeSource } from './propose-source.ts';
import { sniffDialect } from './sniff-dialect.ts';

/** A mapping that a person finishes: its content, and what is left to decide, one sentence each. */
export type Proposal = {
  readonly content: Readonly<Record<string, unknown>>;
  readonly todo: readonly string[];
};

/** Proposes a mapping from the header and the values of a file, or says why the file cannot be read. */
export async function proposeMapping(path: string): Promise<Proposal | readonly Finding[]> {
  const file = basename(path);
  try {
    const dialect = await sniffDialect(path, file);
    const columns = await sampleColumns(path, dialect);
    const proposed = proposeContent(columns);
    const content = {
      mapping_version: '1',
      name: crosswalkName(file.replace(/\..*$/, '')),
      file,
      dialect,
      ...proposed.content,
    };
    return { content, todo: proposed.todo };
  } catch (error) {
    if (!(error instanceof FileStopped)) throw error;
    return [error.finding];
  }
}

/** What stands for a required field that no column seems to fill. The day of opening has no honest constant. */
const NOT_FOUND: Readonly<Record<string, string>> = {
  status: 'UNKNOWN',
  lead_country: 'ZZ',
  crime_iccs: 'ZZ',
  disposition: 'NOT_RECORDED',
};

/** Texts with which exports say that nothing is stated. `NA` is not one: it is Namibia. */
const EMPTY_WORDS = ['-', '--', '.', 'n/a', 'N/A', '-99', 'null', 'NULL', 'k. A.'];

function proposeContent(sampled: readonly ColumnSample[]): Proposal {
  const columns = sampled.map((column) => ({
    ...column,
    values: column.values.filter((value) => !EMPTY_WORDS.includes(value)),
  }));
  const empty = EMPTY_WORDS.filter((word) => sampled.some(({ values }) => values.includes(word)));
  const years = yearColumns(columns);
  const others = columns.filter((column) => !years.includes(column));
  const guessed = guessFields(others, [...CASE_FIELDS.map(({ name }) => name), CASE_ID, PARTNERS]);
  const left = others.filter((column) => ![...guessed.values()].includes(column));
  const id = proposeId(guessed.get(CASE_ID));
  const { cases, sources, todo } = proposeCases(guessed, years.length > 0);
  const partners = guessed.get(PARTNERS);
  const list = partners && proposeCountryList(partners);
  return {
    content: {
      ...(empty.length === 0 ? {} : { formats: { empty } }),
      case_id: id,
      case: cases,
      parties: proposeParties(cases, list),
      ...proposedCrosswalks(list === undefined ? sources : [...sources, list]),
      ...proposeCounts(guessed, years),
      ignore: left.filter(isPersonal).map(({ name }) => name),
    },
    todo: [
      ...('line' in id
        ? ['case_id: no column holds ids that are unique, so the line of the row is the id.']
        : []),
      ...todo,
      ...(list?.todo ?? [
        'parties: no column seems to list partners, and a case without one is no cooperation.',
      ]),
      ...left
        .filter((column) => !isPersonal(column))
        .map(({ name }) => `${name}: give it to a field, or put it under ignore.`),
    ],
  };
}

/** Columns named by years, of which at least two hold the cases of a year each. */
function yearColumns(columns: readonly ColumnSample[]): readonly ColumnSample[] {
  const years = columns.filter(({ name }) => /^(19|20)\d{2}$/.test(name));
  return years.length < 2 ? [] : years;
}

/** The fields of the case: those that a column seems to fill, then what stands for the required ones that none does. */
function proposeCases(guessed: ReadonlyMap<string, ColumnSample>, isWide: boolean) {
  const proposed = CASE_FIELDS.flatMap((field) => {
    const sample = guessed.get(field.name);
    return sample === undefined ? [] : [[field.name, proposeSource(field, sample)] as const];
  });
  const sources = proposed.map(([, source]) => source);
  const found = Object.fromEntries(proposed.map(([name, { source }]) => [name, source]));
  const missing = Object.entries(NOT_FOUND).filter(([name]) => found[name] === undefined);
  const year = isWide ? { opened_on: { year: true as const } } : {};
  const cases: Readonly<Record<string, Source>> = { ...found, ...Object.fromEntries(missing), ...year };
  const undated = cases.opened_on === undefined;
  const todo = [
    ...(undated ? ['case.opened_on: no column seems to say when a case was opened; it is required.'] : []),
    ...missing.map(([name, code]) => `case.${name}: no column seems to say it, so every case gets ${code}.`),
    ...sources.flatMap((source) => source.todo),
  ];
  return { cases, sources, todo };
}

const CASE_ID_FORM = /^[A-Za-z0-9._-]{1,64}$/;

function proposeId(sample: ColumnSample | undefined) {
  const isGood = sample?.isUnique === true && sample.values.every((value) => CASE_ID_FORM.test(value));
  return isGood ? { column: sample.name } : ({ line: true, prefix: 'row-' } as const);
}

function proposeParties(cases: Readonly<Record<string, unknown>>, list: ProposedSource | undefined) {
  const agency = cases.lead_agency === undefined ? {} : { agency: cases.lead_agency };
  const lead = { party_type: 'STATE', role: 'LEAD', country: cases.lead_country, ...agency };
  if (list === undefined) return [lead];
  return [lead, { party_type: 'STATE', role: 'PARTNER_UNSPEC', country: list.source }];
}

function proposedCrosswalks(sources: readonly ProposedSource[]): {
  readonly crosswalks?: Readonly<Record<string, Crosswalk>>;
} {
  const named = sources.flatMap(({ source, crosswalk }) =>
    crosswalk !== undefined && typeof source === 'object' && 'column' in source
      ? [[crosswalkName(source.column), crosswalk] as const]
      : [],
  );
  return named.length === 0 ? {} : { crosswalks: Object.fromEntries(named) };
}

function proposeCounts(guessed: ReadonlyMap<string, ColumnSample>, years: readonly ColumnSample[]) {
  if (years.length > 0)
    return { years: { columns: Object.fromEntries(years.map(({ name }) => [name, name])) } };
  const weight = guessed.get(WEIGHT);
  return weight === undefined ? {} : { weight: { column: weight.name } };
}

function isPersonal({ name }: ColumnSample): boolean {
  return headerFindings({ file: '', cells: [name], columns: {} }).some(
    ({ code }) => code === 'COLUMN_PERSONAL',
  );
}
