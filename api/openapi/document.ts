import { PROBLEMS, type ProblemId } from '../problem.ts';
import { figuresParameterList } from './parameters.ts';
import { SCHEMAS, schemaRef } from './schemas.ts';

const pathParameter = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

const RELEASE = {
  name: 'release',
  in: 'query',
  required: false,
  description: 'Of the list agency only: the release whose agencies are listed; a number, or latest.',
  schema: { type: 'string', default: 'latest' },
};

/** The description of the service as OpenAPI 3.1, built from the same lists and schemas that answer. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Liaison',
      version: '1',
      description: 'Statistics on international law-enforcement cooperation. Read only; no key.',
    },
    paths: paths(),
    components: { schemas: SCHEMAS },
  };
}

function paths() {
  return {
    '/api/v1/figures': figures(),
    '/api/v1/config': get('Limits, languages, formats, dimensions and code lists', schemaRef('Config'), {
      problems: ['wrong-parameter'],
    }),
    '/api/v1/releases': get('Every release, newest first', listUnder('releases', 'Release'), {
      problems: ['wrong-parameter', 'database-unavailable'],
    }),
    '/api/v1/releases/{release}': get('One release', schemaRef('Release'), {
      parameters: [pathParameter('release', 'A number, or latest.')],
      problems: ['wrong-parameter', 'unknown-release', 'no-release', 'database-unavailable'],
    }),
    '/api/v1/metrics': get('The catalogue of metrics', listUnder('metrics', 'Metric'), {
      problems: ['wrong-parameter'],
    }),
    '/api/v1/metrics/{id}': get('One metric', schemaRef('Metric'), {
      parameters: [pathParameter('id', 'Id of the metric.')],
      problems: ['wrong-parameter', 'not-found'],
    }),
    '/api/v1/codes/{list}': get('A code list with labels', schemaRef('CodeList'), {
      parameters: [pathParameter('list', 'Name of the list; /config names them.'), RELEASE],
      problems: ['wrong-parameter', 'not-found', 'unknown-release', 'no-release', 'database-unavailable'],
    }),
    '/api/v1/openapi.json': get('This document', { type: 'object' }, { problems: ['wrong-parameter'] }),
    '/livez': get('Whether the process lives', { type: 'object' }),
    '/readyz': get('Whether it can answer', { type: 'object' }, { problems: ['not-ready'] }),
  };
}

function figures() {
  const asked = get('A table of figures', schemaRef('DataTable'), {
    parameters: figuresParameterList(),
    problems: [
      'wrong-parameter',
      'unknown-code',
      'year-out-of-range',
      'unknown-release',
      'release-withdrawn',
      'too-many-cells',
      'not-answerable',
      'no-release',
      'database-unavailable',
    ],
  });
  Object.assign(asked.get.responses['200'].content, { 'text/csv': { schema: { type: 'string' } } });
  return asked;
}

type Details = { readonly parameters?: readonly object[]; readonly problems?: readonly ProblemId[] };

function get(summary: string, schema: object, { parameters = [], problems = [] }: Details = {}) {
  const ok = { description: summary, content: { 'application/json': { schema } } };
  return {
    get: {
      summary,
      parameters,
      responses: { '200': ok, ...problemResponses(problems) },
    },
  };
}

/** One response for each status; its description names the kinds of problems. */
function problemResponses(problems: readonly ProblemId[]) {
  const statuses = [...new Set(problems.map((id) => PROBLEMS[id].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const kinds = problems.filter((id) => PROBLEMS[id].status === status);
      const description = kinds.map((id) => `${PROBLEMS[id].title} (/problems/${id})`).join('; ');
      return [
        status,
        { description, content: { 'application/problem+json': { schema: schemaRef('Problem') } } },
      ];
    }),
  );
}

function listUnder(name: string, schema: 'Release' | 'Metric') {
  return {
    type: 'object',
    required: [name],
    properties: { [name]: { type: 'array', items: schemaRef(schema) } },
  };
}
