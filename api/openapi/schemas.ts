import { AGENCY_TYPE, type Agency, PARTY_TYPE } from '#domain/codes/agency';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import type { YearCoverage } from '#domain/coverage';
import type { DataTable, Note, TableDimension } from '#domain/data-table';
import type { DescribedMetric } from '#domain/describe-metric';
import { DIMENSION_IDS } from '#domain/dimension';
import type { Metric } from '#domain/metric';
import type { Release, ReleaseSource, Stretch } from '#domain/release';
import type { Selection } from '#domain/selection';
import type { config } from '../catalogue/config.ts';
import type { ParameterError } from '../problem.ts';
import type { ProblemPage } from '../problems/problem-page.ts';
import { LEDGER_SCHEMAS } from './ledger-schemas.ts';
import { MIRROR_SCHEMAS } from './mirror-schemas.ts';
import { anyOf, date, dateTime, listOf, nothing, number, record, ref, text, yes } from './shapes.ts';

type Config = ReturnType<typeof config>;

const dimension = { type: 'string', enum: DIMENSION_IDS };
const named = record<{ code: string; label: string }>({ code: text, label: text });
const titled = record<{ id: string; label: string }>({ id: text, label: text });
const partyType = { type: 'string', enum: Object.keys(PARTY_TYPE) };
const agencyType = { type: 'string', enum: Object.keys(AGENCY_TYPE) };

const SELECTION = record<Selection>(
  {
    metric: text,
    by: listOf(dimension),
    filters: { type: 'object', additionalProperties: listOf(text) },
    clock: text,
    part: anyOf(text, nothing),
    isLikeForLike: { type: 'boolean', const: true },
    release: anyOf(number, { type: 'string', const: 'latest' }),
    lang: text,
  },
  ['isLikeForLike'],
);

const TABLE_DIMENSION = record<TableDimension>(
  { id: dimension, label: text, categories: listOf(ref('Category')), additive: yes, whyNot: text },
  ['whyNot'],
);

const TOTAL = {
  description: 'withheld: there is no such figure, and “why” says why.',
  ...record<{ over: unknown; basis: unknown; figures: unknown; why: unknown }>(
    {
      over: listOf(dimension),
      basis: { type: 'string', enum: ['cases', 'published', 'withheld'] },
      figures: listOf(ref('Figure')),
      why: text,
    },
    ['figures', 'why'],
  ),
};

const METRIC = {
  id: text,
  label: text,
  unit: text,
  definition: text,
  catalogue: text,
  countingUnit: text,
  needs: listOf(text),
  clock: text,
  part: text,
  formula: { type: 'object' },
  asks: listOf(dimension),
  within: record<NonNullable<Metric['within']>>({ dimension, code: text }),
  source: text,
};

const OPTIONAL_OF_METRIC = ['part', 'asks', 'within'] as const;

const DATA_TABLE = record<DataTable>({
  title: text,
  metric: ref('Metric'),
  clock: named,
  part: anyOf(named, nothing),
  selection: SELECTION,
  query: text,
  release: ref('Release'),
  dimensions: listOf(TABLE_DIMENSION),
  fixed: listOf(record<DataTable['fixed'][number]>({ dimension, label: text, category: ref('Category') })),
  figures: listOf(ref('Figure')),
  totals: listOf(TOTAL),
  notes: listOf(record<Note>({ id: text, text, must: yes })),
  symbols: listOf(record<DataTable['symbols'][number]>({ status: text, label: text })),
  coverage: listOf(
    record<DataTable['coverage'][number]>({
      axis: text,
      years: listOf(record<YearCoverage>({ year: text, reported: number, expected: number })),
    }),
  ),
  citation: text,
});

const LIMITS = record<Config['limits']>({
  cells: number,
  addressCharacters: number,
  headBytes: number,
  runningQuestions: number,
  waitingQuestions: number,
  requestSeconds: number,
  headSeconds: number,
  keepAliveSeconds: number,
});

const PROBLEM_KIND = record<ProblemPage>({
  type: text,
  title: text,
  status: number,
  meaning: text,
  mend: text,
});

/** The shapes of the answers, as JSON Schema 2020-12, which OpenAPI 3.1 uses. */
export const SCHEMAS = {
  ...LEDGER_SCHEMAS,
  ...MIRROR_SCHEMAS,
  Figure: {
    description: 'A value with flags beside it, or null with one letter in its place. Missing is never zero.',
    ...record<{ value: unknown; status: unknown; coverage: unknown; ratio: unknown }>(
      {
        value: anyOf(number, nothing),
        status: listOf({ type: 'string', enum: Object.keys(FIGURE_STATUS) }),
        coverage: record<{ known: number; of: number }>({ known: number, of: number }),
        ratio: record<{ numerator: number; denominator: number }>({ numerator: number, denominator: number }),
      },
      ['coverage', 'ratio'],
    ),
  },
  Category: record<{ code: string; label: string; partyType: string }>(
    { code: text, label: text, partyType },
    ['partyType'],
  ),
  Metric: record<Metric>(METRIC, OPTIONAL_OF_METRIC),
  DescribedMetric: {
    description: 'additivity: for each dimension true, or why its rows must not be added.',
    ...record<DescribedMetric>({ ...METRIC, additivity: { type: 'object' } }, OPTIONAL_OF_METRIC),
  },
  Release: record<Release>({
    number,
    state: { type: 'string', enum: ['published', 'withdrawn'] },
    isLatest: yes,
    publishedAt: dateTime,
    extractDate: date,
    synthetic: yes,
    method: titled,
    firstYear: number,
    lastYear: number,
    periods: listOf(record<Release['periods'][number]>({ first: number, last: number, label: text })),
    sources: listOf(
      record<ReleaseSource>(
        {
          source: text,
          extractDate: date,
          status: text,
          provisional: listOf(record<Stretch>({ first: number, last: number })),
          accepted: listOf(text),
        },
        ['provisional', 'accepted'],
      ),
    ),
    note: anyOf(text, nothing),
    reason: anyOf(text, nothing),
    withdrawal: anyOf(
      record<NonNullable<Release['withdrawal']>>({ at: dateTime, reason: anyOf(text, nothing) }),
      nothing,
    ),
  }),
  Releases: record<{ releases: unknown }>({ releases: listOf(ref('Release')) }),
  Metrics: record<{ metrics: unknown }>({ metrics: listOf(ref('DescribedMetric')) }),
  DataTable: {
    description: 'figures are row-major over dimensions: the last one varies fastest.',
    ...DATA_TABLE,
  },
  Config: record<Config>({
    limits: LIMITS,
    languages: listOf(text),
    formats: listOf(text),
    dimensions: listOf(titled),
    codeLists: listOf(text),
    disclosureMethods: listOf(titled),
  }),
  CodeList: record<{ list: string; codes: unknown }>({ list: text, codes: listOf(ref('Code')) }),
  Code: record<
    { definition: string } & Pick<
      Agency,
      'code' | 'label' | 'parent' | 'partyType' | 'agencyType' | 'country'
    >
  >({ code: text, label: text, parent: text, definition: text, partyType, agencyType, country: text }, [
    'parent',
    'definition',
    'partyType',
    'agencyType',
    'country',
  ]),
  Health: record<{ status: string }>({ status: { type: 'string', enum: ['alive', 'ready'] } }),
  Document: { description: 'An OpenAPI 3.1 document.', type: 'object' },
  ProblemKind: PROBLEM_KIND,
  ProblemKinds: record<{ problems: unknown }>({ problems: listOf(ref('ProblemKind')) }),
  Problem: {
    description: 'RFC 9457. The type is a reference that resolves at this service.',
    ...record<{ type: 1; title: 1; status: 1; detail: 1; errors: 1; requestId: 1 }>({
      type: { type: 'string', pattern: '^/problems/[a-z-]+$' },
      title: text,
      status: number,
      detail: text,
      errors: listOf(ref('ParameterError')),
      requestId: text,
    }),
  },
  ParameterError: record<ParameterError>(
    { parameter: text, value: anyOf(text, nothing), text, nearest: listOf(text) },
    ['nearest'],
  ),
};

export type SchemaName = keyof typeof SCHEMAS;

/** A reference to a schema of the document. */
export function schemaRef(name: SchemaName) {
  return ref(name);
}
