import type { CodeList } from '#domain/codes/code-list';
import { type DescribedMetric, describeMetric } from '#domain/describe-metric';
import { PROBLEM_KINDS } from '#domain/labels/en/problem-kinds';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import { findMetric } from '#domain/metric';
import { config } from '../catalogue/config.ts';
import type { ProblemId } from '../problem-kinds.ts';
import { problemPage, problemPages } from '../problems/problem-page.ts';
import { EXAMPLE_CHANGES, EXAMPLE_COVERAGE } from './example-ledger.ts';
import { EXAMPLE_MIRROR } from './example-mirror.ts';
import { EXAMPLE_RELEASE, EXAMPLE_TABLE } from './example-table.ts';

/** A request and what it is answered with: an answer in the words of the document, or a problem. */
export type Example = {
  readonly name: string;
  readonly about: string;
  /** The parameters of path and query by name. */
  readonly asks: Readonly<Record<string, string>>;
  readonly answers?: unknown;
  readonly problem?: ProblemId;
};

const CODES: CodeList = [
  { code: 'BILATERAL', label: 'Two States' },
  { code: 'MULTILATERAL', label: 'Three or more States' },
];

/** Answers are shortened where lists are long. Requests are sent by the tests, and every answer is checked by its schema. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  getFigures: [
    {
      name: 'trend',
      about: 'Cases a country was involved in, by year',
      asks: { metric: 'cases', by: 'year', country: 'ES', year: '2019..2021' },
      answers: EXAMPLE_TABLE,
    },
    {
      name: 'several-countries',
      about: 'Cases that two countries initiated, a row each, of one release',
      asks: { metric: 'cases', country: 'ES,FR', part: 'initiated', clock: 'opened', release: 'latest' },
    },
    {
      name: 'crime-and-outcome',
      about: 'Arrests in cases of three or more States that ended in an arrest, in English',
      asks: {
        metric: 'arrests',
        by: 'crime',
        outcome: 'ARRESTED',
        scope: 'MULTILATERAL',
        lang: 'en',
        format: 'json',
      },
    },
    {
      name: 'groups',
      about: 'Cases of a group of States',
      asks: { metric: 'cases', country_group: 'EU27_2020' },
    },
    { name: 'agency', about: 'Cases of a body', asks: { metric: 'cases', agency: 'EUROPOL' } },
    {
      name: 'sections',
      about: 'Cases of a section of crimes by group of outcomes',
      asks: { metric: 'cases', crime: '03', outcome_group: 'JUDICIAL' },
    },
    {
      name: 'months',
      about: 'Cases of half a year by month, a row each',
      asks: { metric: 'cases', month: '2020-01..2020-06' },
    },
    {
      name: 'quarters',
      about: 'Cases of a year by quarter and country',
      asks: { metric: 'cases', by: 'quarter,country', year: '2020' },
    },
    {
      name: 'delivered-crimes',
      about: 'The crimes inside a section, as they were delivered',
      asks: { metric: 'cases', by: 'crime_code', crime: '03' },
    },
    {
      name: 'agency-with-units',
      about: 'Cases of a body with all its units',
      asks: { metric: 'cases', agency_group: 'EUROPOL' },
    },
    refused('wrong-parameter', { metric: 'cases', release: 'first' }),
    refused('unknown-code', { metric: 'cases', country: 'Spain' }),
    refused('year-out-of-range', { metric: 'cases', year: '1990' }),
    refused('unknown-release', { metric: 'cases', release: '999999' }),
    refused('not-answerable', { metric: 'cases', by: 'country,agency' }),
  ],
  getConfig: [answered('config', 'Every limit and list of this service', config(DEFAULT_LANGUAGE))],
  listReleases: [answered('releases', 'One release so far', { releases: [EXAMPLE_RELEASE] })],
  getRelease: [
    { ...answered('latest', 'The latest release', EXAMPLE_RELEASE), asks: { release: 'latest' } },
    refused('unknown-release', { release: '999999' }),
  ],
  getChanges: [
    {
      name: 'latest',
      about: 'What the latest release changed',
      asks: { release: 'latest' },
      answers: EXAMPLE_CHANGES,
    },
    {
      name: 'of-one-country',
      about: 'The first change of arrests in a country since release 1',
      asks: { release: 'latest', since: '1', metric: 'arrests', country: 'ES', limit: '1', cursor: '0' },
    },
    refused('unknown-release', { release: '999999' }),
  ],
  getCoverage: [
    { name: 'sources', about: 'Sources by year', asks: { by: 'source' }, answers: EXAMPLE_COVERAGE },
    { name: 'years', about: 'Agencies in two years', asks: { year: '2019..2020', release: 'latest' } },
    refused('year-out-of-range', { year: '1990' }),
  ],
  getMirror: [
    {
      name: 'pair',
      about: 'Requests between two States in a year, in both directions',
      asks: { country: 'ES', partner: 'FR', year: '2020' },
      answers: EXAMPLE_MIRROR,
    },
    {
      name: 'country',
      about: 'Every partner of a State',
      asks: { country: 'ES', release: 'latest', lang: 'en' },
    },
    refused('unknown-code', { country: 'Spain' }),
    refused('year-out-of-range', { year: '1990' }),
    refused('unknown-release', { release: '999999' }),
  ],
  listMetrics: [answered('metrics', 'The first of all metrics', { metrics: [metric('cases')] })],
  getMetric: [
    { ...answered('arrests', 'Arrests', metric('arrests')), asks: { id: 'arrests' } },
    refused('not-found', { id: 'arrest' }),
  ],
  getCodes: [
    { ...answered('scope', 'In how many States', { list: 'scope', codes: CODES }), asks: { list: 'scope' } },
    { name: 'agencies', about: 'Agencies of a release', asks: { list: 'agency', release: 'latest' } },
    refused('not-found', { list: 'countries' }),
  ],
  getDescription: [answered('description', 'The first lines', { openapi: '3.1.0', paths: {} })],
  listProblems: [
    answered('problems', 'The first kind', { problems: problemPages(DEFAULT_LANGUAGE).slice(0, 1) }),
  ],
  getProblem: [
    {
      ...answered(
        'unknown-code',
        PROBLEM_KINDS['unknown-code'].title,
        problemPage('unknown-code', DEFAULT_LANGUAGE),
      ),
      asks: { id: 'unknown-code' },
    },
    refused('not-found', { id: 'nothing' }),
  ],
  getLiveness: [answered('alive', 'The process lives', { status: 'alive' })],
  getReadiness: [answered('ready', 'Questions are answered', { status: 'ready' })],
};

/** The examples of an operation, at least one. Throws for an operation without. */
export function examplesOf(operation: string): readonly Example[] {
  const examples = EXAMPLES[operation];
  if (!examples) throw new Error(`operation without an example: ${operation}`);
  return examples;
}

function answered(name: string, about: string, answers: unknown): Example {
  return { name, about, asks: {}, answers };
}

function refused(problem: ProblemId, asks: Example['asks']): Example {
  return { name: problem, about: PROBLEM_KINDS[problem].title, asks, problem };
}

function metric(id: string): DescribedMetric {
  const found = findMetric(id);
  if (!found) throw new Error(`example of a metric that does not exist: ${id}`);
  return describeMetric(found, DEFAULT_LANGUAGE);
}
