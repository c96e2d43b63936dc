import { basename } from 'node:path';
import type { PartialDate } from '#domain/period';
import { type Finding, findingAt } from '../../findings/finding.ts';
import type { Dialect } from '../../read/dialect.ts';
import { FileStopped } from '../../read/file-stopped.ts';
import { dateReader } from '../date-format.ts';
import { CASE_FIELDS, CASE_ID } from '../fields.ts';
import { isColumnSource } from '../mapped-columns.ts';
import type { Source } from '../source-schema.ts';
import { type ColumnSample, type FileSample, sampleFile } from './column-sample.ts';
import { fittingProfiles } from './fitting-profile.ts';
import { guessFields, PARTNERS, WEIGHT } from './guess-field.ts';
import type { ProposedCrosswalk } from './propose-crosswalk.ts';
import { isPersonalName, proposeId } from './propose-id.ts';
import { proposeManifest } from './propose-manifest.ts';
import { crosswalkName, type ProposedSource, proposeCountryList, proposeSource } from './propose-source.ts';
import { sniffDialect } from './sniff-dialect.ts';

/** A mapping that a person finishes: its content, what is left to decide, one sentence each, and shipped mappings that fit. */
export type Proposal = {
  readonly content: Readonly<Record<string, unknown>>;
  readonly todo: readonly string[];
  readonly profiles: readonly string[];
};

/** Proposes a mapping from the header and the values of a file, or says why the file cannot be read. */
export async function proposeMapping(path: string): Promise<Proposal | readonly Finding[]> {
  const file = basename(path);
  try {
    const dialect = await sniffDialect(path, file);
    const sample = await sampleFile(path, dialect);
    const nothing = emptiness(sample, file);
    return nothing === undefined ? proposalOf(file, dialect, sample) : [nothing];
  } catch (error) {
    if (!(error instanceof FileStopped)) throw error;
    return [error.finding];
  }
}

function emptiness({ columns, rows }: FileSample, file: string): Finding | undefined {
  if (columns.length === 0) return findingAt('FILE_EMPTY', { file });
  const hint = 'a mapping is proposed from the values of rows';
  return rows === 0 ? findingAt('FILE_WITHOUT_ROWS', { file, hint }) : undefined;
}

function proposalOf(file: string, dialect: Dialect, { columns, isWhole }: FileSample): Proposal {
  const { content, todo } = proposeContent(columns);
  const header = columns.map(({ name }) => name);
  const name = crosswalkName(file.replace(/\..*$/, ''));
  return {
    content: { mapping_version: '1', name, file, dialect, ...content },
    todo: isWhole ? todo : [SAMPLED, ...todo],
    profiles: fittingProfiles(header, dialect).map((profile) => profile.name),
  };
}

const SAMPLED =
  'This was proposed from the first 20,000 rows: codes, formats and dates that stand only further down are not in it, and a check of the whole file tells of them.';

/** What stands for a required field that no column seems to fill. The day of opening has no honest constant. */
const NOT_FOUND: Readonly<Record<string, string>> = {
  status: 'UNKNOWN',
  lead_country: 'ZZ',
  crime_iccs: 'ZZ',
  disposition: 'NOT_RECORDED',
};

/** Texts with which exports say that nothing is stated. `NA` is not one: it is Namibia. */
const EMPTY_WORDS = ['-', '--', '.', 'n/a', 'N/A', '-99', 'null', 'NULL', 'k. A.'];

function proposeContent(sampled: readonly ColumnSample[]): Omit<Proposal, 'profiles'> {
  const columns = sampled.map((column) => ({
    ...column,
    values: column.values.filter((value) => !EMPTY_WORDS.includes(value)),
  }));
  const empty = EMPTY_WORDS.filter((word) => sampled.some(({ values }) => values.includes(word)));
  const years = yearColumns(columns);
  const others = columns.filter((column) => !years.includes(column));
  const guessed = guessFields(others, [...CASE_FIELDS.map(({ name }) => name), CASE_ID, PARTNERS]);
  const id = proposeId(
    guessed.get(CASE_ID),
    others.filter((column) => !isUsed(column, guessed)),
  );
  const left = others.filter((column) => column !== id.column && !isUsed(column, guessed));
  const { cases, sources, todo } = proposeCases(guessed, years.length > 0);
  const partners = guessed.get(PARTNERS);
  const list = partners && proposeCountryList(partners);
  const manifest = proposeManifest(openingDates(cases.opened_on, guessed.get('opened_on'), years));
  return {
    content: {
      manifest: manifest.manifest,
      ...(empty.length === 0 ? {} : { formats: { empty } }),
      case_id: id.source,
      case: cases,
      parties: proposeParties(cases, list),
      ...proposedCrosswalks(list === undefined ? sources : [...sources, list]),
      ...proposeCounts(guessed, years),
      ignore: left.map(({ name }) => name).filter(isPersonalName),
    },
    todo: [
      ...manifest.todo,
      ...id.todo,
      ...todo,
      ...(list?.todo ?? [
        'parties: no column seems to list partners, and a case without one is no cooperation.',
      ]),
      ...left
        .map(({ name }) => name)
        .filter((name) => !isPersonalName(name))
        .map((name) => `${name}: give it to a field, or put it under ignore.`),
    ],
  };
}

/** Whether a column fills a field. What was guessed to be the id is one that can be left over. */
function isUsed(column: ColumnSample, guessed: ReadonlyMap<string, ColumnSample>): boolean {
  return [...guessed].some(([field, sample]) => field !== CASE_ID && sample === column);
}

/** The days on which cases were opened, as far as they can be read: those of the column, or of the year columns. */
function openingDates(
  source: Source | undefined,
  sample: ColumnSample | undefined,
  years: readonly ColumnSample[],
): readonly PartialDate[] {
  if (years.length > 0) return years.map(({ name }) => name);
  if (sample === undefined || !isColumnSource(source)) return [];
  const read = dateReader(source.dates ?? []);
  return sample.values.flatMap((value) => read(value) ?? []);
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

function proposeParties(cases: Readonly<Record<string, unknown>>, list: ProposedSource | undefined) {
  const agency = cases.lead_agency === undefined ? {} : { agency: cases.lead_agency };
  const lead = { party_type: 'STATE', role: 'LEAD', country: cases.lead_country, ...agency };
  if (list === undefined) return [lead];
  return [lead, { party_type: 'STATE', role: 'PARTNER_UNSPEC', country: list.source }];
}

function proposedCrosswalks(sources: readonly ProposedSource[]): {
  readonly crosswalks?: Readonly<Record<string, ProposedCrosswalk>>;
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
