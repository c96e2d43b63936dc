import { PROBLEM_KINDS } from '#domain/labels/en/problem-kinds';
import { PROBLEM_IDS, PROBLEM_STATUS, type ProblemId, problemType } from '../problem-kinds.ts';
import { type Example, examplesOf } from './examples.ts';
import { OPERATIONS, type Operation, TAGS } from './operations.ts';
import type { Parameter } from './parameters.ts';
import { problemExample } from './problem-examples.ts';
import { SCHEMAS, schemaRef } from './schemas.ts';

/**
 * The description of the service as OpenAPI 3.1, built from the lists and schemas that answer. An example is a request and its
 * answer: the parameters of the request, the answer, and a problem in its place all have the name of the example.
 */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Liaison',
      version: '1',
      summary: 'Statistics on international law-enforcement cooperation.',
      description: 'Read only; no key. Every answer names its release; a published release never changes.',
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The service that gave this document.' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { get: operationOf(operation) }]),
    ),
    components: {
      schemas: SCHEMAS,
      examples: Object.fromEntries(PROBLEM_IDS.map((id) => [id, problemExample(id)])),
    },
  };
}

function operationOf(operation: Operation) {
  const { id, tag, summary, parameters, problems } = operation;
  const examples = examplesOf(id);
  return {
    operationId: id,
    tags: [tag],
    summary,
    parameters: parameters.map((parameter) => withExamples(parameter, examples)),
    responses: { '200': answerOf(operation, examples), ...problemResponses(problems, examples) },
  };
}

/** A parameter with the values that it has in the examples. */
function withExamples(parameter: Parameter, examples: readonly Example[]) {
  const used = examples.flatMap(({ name, asks }) => {
    const value = asks[parameter.name];
    return value === undefined ? [] : [[name, { value }] as const];
  });
  return used.length > 0 ? { ...parameter, examples: Object.fromEntries(used) } : parameter;
}

function answerOf({ summary, answer, texts }: Operation, examples: readonly Example[]) {
  const answered = examples.flatMap(({ name, about, answers }) =>
    answers === undefined ? [] : [[name, { summary: about, value: answers }] as const],
  );
  const json = { schema: schemaRef(answer), examples: Object.fromEntries(answered) };
  const others = texts.map((type) => [type, { schema: { type: 'string' } }] as const);
  return { description: summary, content: { 'application/json': json, ...Object.fromEntries(others) } };
}

/** One response for each status; its description names the kinds of problems, and each has its example. */
function problemResponses(problems: readonly ProblemId[], examples: readonly Example[]) {
  const statuses = [...new Set(problems.map((id) => PROBLEM_STATUS[id]))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemResponse(
        problems.filter((id) => PROBLEM_STATUS[id] === status),
        examples,
      ),
    ]),
  );
}

function problemResponse(kinds: readonly ProblemId[], examples: readonly Example[]) {
  const description = kinds.map((id) => `${PROBLEM_KINDS[id].title} (${problemType(id)})`).join('; ');
  const shown = kinds.flatMap((id) => {
    const names = examples.filter(({ problem }) => problem === id).map(({ name }) => name);
    return (names.length > 0 ? names : [id]).map((name) => [name, { $ref: `#/components/examples/${id}` }]);
  });
  const content = { schema: schemaRef('Problem'), examples: Object.fromEntries(shown) };
  return { description, content: { 'application/problem+json': content } };
}
