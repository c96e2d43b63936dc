import { REPORTING_AXES } from '#domain/reporting';
import { codesParameters, languageParameters } from '../catalogue/catalogue-parameters.ts';
import { coverageParameters } from '../coverage/coverage-parameters.ts';
import type { ProblemId } from '../problem-kinds.ts';
import {
  changesParameters,
  figuresParameters,
  inPath,
  mirrorParameters,
  type Parameter,
  queryParameters,
} from './parameters.ts';
import type { SchemaName } from './schemas.ts';

export const TAGS = {
  figures: 'Tables of figures of a release.',
  catalogue: 'What can be asked: releases, metrics, code lists, limits.',
  service: 'The service itself: its description, its health, its problems.',
} as const;

/** A GET of the service: what it takes, what it answers, and the problems that it can answer with. */
export type Operation = {
  readonly id: string;
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly answer: SchemaName;
  /** Media types beside JSON, whose text has no schema. */
  readonly texts: readonly string[];
  readonly problems: readonly ProblemId[];
};

const OF_DATABASE = ['database-unavailable'] as const;
const OF_RELEASE = ['unknown-release', 'no-release', ...OF_DATABASE] as const;
const PLAIN = { parameters: [], texts: [], problems: ['wrong-parameter'] } as const;

/** Every operation, in the order of the documentation. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...PLAIN,
    id: 'getFigures',
    path: '/api/v1/figures',
    tag: 'figures',
    summary: 'A table of figures',
    parameters: figuresParameters(),
    answer: 'DataTable',
    texts: ['text/csv'],
    problems: [
      'wrong-parameter',
      'unknown-code',
      'year-out-of-range',
      'release-withdrawn',
      'too-many-cells',
      'address-too-long',
      'not-answerable',
      'too-busy',
      ...OF_RELEASE,
    ],
  },
  {
    ...PLAIN,
    id: 'getConfig',
    path: '/api/v1/config',
    tag: 'catalogue',
    summary: 'Limits, languages, formats, dimensions and code lists',
    parameters: queryParameters(languageParameters),
    answer: 'Config',
  },
  {
    ...PLAIN,
    id: 'listReleases',
    path: '/api/v1/releases',
    tag: 'catalogue',
    summary: 'Every release, newest first',
    parameters: queryParameters(languageParameters),
    answer: 'Releases',
    problems: ['wrong-parameter', ...OF_DATABASE],
  },
  {
    ...PLAIN,
    id: 'getRelease',
    path: '/api/v1/releases/{release}',
    tag: 'catalogue',
    summary: 'One release',
    parameters: [
      inPath('release', 'Number of a release, or latest.'),
      ...queryParameters(languageParameters),
    ],
    answer: 'Release',
    problems: ['wrong-parameter', ...OF_RELEASE],
  },
  {
    ...PLAIN,
    id: 'getChanges',
    path: '/api/v1/releases/{release}/changes',
    tag: 'figures',
    summary: 'The revision ledger: which published figures a release changed, by how much, and why',
    parameters: [inPath('release', 'Number of a release, or latest.'), ...changesParameters()],
    answer: 'Changes',
    texts: ['text/csv'],
    problems: [
      'wrong-parameter',
      'unknown-code',
      'release-withdrawn',
      'too-many-cells',
      'not-answerable',
      'too-busy',
      ...OF_RELEASE,
    ],
  },
  {
    ...PLAIN,
    id: 'getCoverage',
    path: '/api/v1/coverage',
    tag: 'figures',
    summary: 'Who was expected to deliver to a release, and did, by year',
    parameters: queryParameters(coverageParameters, {
      by: { description: 'Who: agencies, unless States or sources are named.', words: REPORTING_AXES },
      year: { description: 'Years and ranges of years; all of the release unless some are named.' },
    }),
    answer: 'Coverage',
    problems: ['wrong-parameter', 'year-out-of-range', 'release-withdrawn', ...OF_RELEASE],
  },
  {
    ...PLAIN,
    id: 'getMirror',
    path: '/api/v1/mirror',
    tag: 'figures',
    summary: 'Requests between two States as the sender and as the receiver tells of them, with the gap',
    parameters: mirrorParameters(),
    answer: 'Mirror',
    texts: ['text/csv'],
    problems: [
      'wrong-parameter',
      'unknown-code',
      'year-out-of-range',
      'release-withdrawn',
      'too-many-cells',
      'not-answerable',
      'too-busy',
      ...OF_RELEASE,
    ],
  },
  {
    ...PLAIN,
    id: 'listMetrics',
    path: '/api/v1/metrics',
    tag: 'catalogue',
    summary: 'The catalogue of metrics',
    parameters: queryParameters(languageParameters),
    answer: 'Metrics',
  },
  {
    ...PLAIN,
    id: 'getMetric',
    path: '/api/v1/metrics/{id}',
    tag: 'catalogue',
    summary: 'One metric',
    parameters: [
      inPath('id', 'Id of a metric; /api/v1/metrics names them.'),
      ...queryParameters(languageParameters),
    ],
    answer: 'DescribedMetric',
    problems: ['wrong-parameter', 'not-found'],
  },
  {
    ...PLAIN,
    id: 'getCodes',
    path: '/api/v1/codes/{list}',
    tag: 'catalogue',
    summary: 'A code list with labels; of the list agency only, a release may be named',
    parameters: [
      inPath('list', 'Name of a code list; /api/v1/config names them.'),
      ...queryParameters(codesParameters),
    ],
    answer: 'CodeList',
    problems: ['wrong-parameter', 'not-found', ...OF_RELEASE],
  },
  {
    ...PLAIN,
    id: 'getDescription',
    path: '/api/v1/openapi.json',
    tag: 'service',
    summary: 'This document',
    answer: 'Document',
  },
  {
    ...PLAIN,
    id: 'listProblems',
    path: '/problems',
    tag: 'service',
    summary: 'Every kind of problem',
    parameters: queryParameters(languageParameters),
    answer: 'ProblemKinds',
    texts: ['text/html'],
  },
  {
    ...PLAIN,
    id: 'getProblem',
    path: '/problems/{id}',
    tag: 'service',
    summary: 'What the type of a problem means, and how to mend it',
    parameters: [inPath('id', 'Last part of the type of a problem.'), ...queryParameters(languageParameters)],
    answer: 'ProblemKind',
    texts: ['text/html'],
    problems: ['wrong-parameter', 'not-found'],
  },
  {
    ...PLAIN,
    id: 'getLiveness',
    path: '/livez',
    tag: 'service',
    summary: 'Whether the process lives',
    answer: 'Health',
    problems: [],
  },
  {
    ...PLAIN,
    id: 'getReadiness',
    path: '/readyz',
    tag: 'service',
    summary: 'Whether the service can answer questions',
    answer: 'Health',
    problems: ['not-ready'],
  },
];
