import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Example, examplesOf } from '../../../api/openapi/examples.ts';
import { OPERATIONS, type Operation } from '../../../api/openapi/operations.ts';
import { problemExample } from '../../../api/openapi/problem-examples.ts';
import { PROBLEM_IDS } from '../../../api/problem-kinds.ts';
import { SEVEN_CASES, WITH_REQUESTS } from '../seven-cases.ts';
import { serve } from '../test-server.ts';
import { faultsOf } from './answer-schema.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([SEVEN_CASES, { ...WITH_REQUESTS, number: 2, cases: SEVEN_CASES.cases.slice(1) }]);
});

afterAll(() => api?.close());

const schemaOf = (name: string) => `#/components/schemas/${name}`;

const all = OPERATIONS.flatMap((operation) =>
  examplesOf(operation.id).map((example) => ({
    title: `${operation.id}: ${example.name}`,
    operation,
    example,
  })),
);
const answered = all.filter(({ example }) => example.problem === undefined);
const shown = all.filter(({ example }) => example.answers !== undefined);
const refused = all.filter(({ example }) => example.problem !== undefined);

test.each(answered)('answers the example $title as its schema says', async ({ operation, example }) => {
  const response = await api.get(addressOf(operation, example));
  const body = await response.json();
  expect([response.status, body.detail]).toEqual([200, undefined]);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(faultsOf(schemaOf(operation.answer), body)).toEqual([]);
});

test.each(shown)('shows an answer to the example $title that fits its schema', ({ operation, example }) => {
  expect(faultsOf(schemaOf(operation.answer), JSON.parse(JSON.stringify(example.answers)))).toEqual([]);
});

test.each(refused)('refuses the example $title', async ({ operation, example }) => {
  const response = await api.get(addressOf(operation, example));
  const body = await response.json();
  expect([body.type, body.status]).toEqual([`/problems/${example.problem}`, response.status]);
  expect(operation.problems).toContain(example.problem);
  expect(faultsOf(schemaOf('Problem'), body)).toEqual([]);
});

test.each(PROBLEM_IDS)('shows an example of the problem %s that fits its schema', (id) => {
  expect(faultsOf(schemaOf('Problem'), problemExample(id).value)).toEqual([]);
});

test.each(OPERATIONS.flatMap(({ id, texts }) => texts.map((type) => [id, type] as const)))(
  'answers %s as %s too',
  async (id, type) => {
    const [found] = answered.filter(({ operation }) => operation.id === id);
    const { operation, example } = found ?? { operation: undefined, example: undefined };
    if (!operation) throw new Error(`no example of ${id}`);
    const response = await api.get(addressOf(operation, example), { accept: type });
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  },
);

test('finds a wrong value, a missing field and a field that nobody described', () => {
  const problem = problemExample('not-found').value;
  expect(faultsOf(schemaOf('Problem'), { ...problem, status: '404' })).toHaveLength(1);
  expect(faultsOf(schemaOf('Problem'), { ...problem, detail: undefined })).toHaveLength(1);
  expect(faultsOf(schemaOf('Problem'), { ...problem, stack: 'at' })).toHaveLength(1);
  expect(faultsOf(schemaOf('Problem'), { ...problem, errors: [{ parameter: 'id' }] })).not.toEqual([]);
});

/** The address that an example asks: its parameters in the path where this has a place for them, else in the query. */
function addressOf({ path, parameters }: Operation, { asks }: Example): string {
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const filled = inPath.reduce((address, name) => address.replace(`{${name}}`, asks[name] ?? ''), path);
  const query = new URLSearchParams(Object.entries(asks).filter(([name]) => !inPath.includes(name)));
  return query.size > 0 ? `${filled}?${query}` : filled;
}
