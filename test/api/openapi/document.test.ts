import { expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { SELECTION_PARAMETERS } from '#domain/selection-query';
import { appModule } from '../../../api/app.module.ts';
import { openApiDocument } from '../../../api/openapi/document.ts';
import { OPERATIONS } from '../../../api/openapi/operations.ts';
import { PROBLEM_IDS } from '../../../api/problem-kinds.ts';

const document = JSON.parse(JSON.stringify(openApiDocument()));
const written = JSON.stringify(document);

type Parameter = {
  name: string;
  in: string;
  required: boolean;
  schema: { enum?: string[]; maxLength?: number };
};

const figures: Parameter[] = document.paths['/api/v1/figures'].get.parameters;

test('says its version, licence, server and tags', () => {
  expect(document).toMatchObject({
    openapi: '3.1.0',
    info: { title: 'Liaison', version: '1', license: { identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    tags: [{ name: 'figures' }, { name: 'catalogue' }, { name: 'service' }],
  });
});

test('is a valid document by the schema of OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(document);
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
});

test('describes every address that a controller answers', () => {
  const { controllers = [] } = appModule('postgres://nobody@127.0.0.1:1/none');
  const answered = controllers.flatMap((controller) => {
    const methods = handlersOf(controller.prototype).map((name) => controller.prototype[name]);
    const ends = methods.flatMap((method) => Reflect.getMetadata('path', method) ?? []);
    return ends.map((end) => `/${Reflect.getMetadata('path', controller)}/${end}`);
  });
  const addresses = answered.map((path) => path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'));
  const described = OPERATIONS.map(({ path }) => path.replace(/\{(\w+)\}/g, ':$1'));
  expect([...addresses].sort()).toEqual([...described].sort());
});

test('calls every operation by a name of its own and puts it under a tag that exists', () => {
  const ids = OPERATIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(written.match(/"operationId"/g)).toHaveLength(ids.length);
  const tags = document.tags.map(({ name }: { name: string }) => name);
  expect(OPERATIONS.filter(({ tag }) => !tags.includes(tag))).toEqual([]);
});

test.each(OPERATIONS)('describes each part of the path $path and no other', ({ path, parameters }) => {
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
  expect(path.match(/\{\w+\}/g) ?? []).toEqual(inPath);
});

test('refers only to what the document holds', () => {
  const references = [...written.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)];
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter(([, kind = '', name = '']) => !document.components[kind]?.[name])).toEqual([]);
});

test('shows an example of every kind of problem', () => {
  expect(Object.keys(document.components.examples)).toEqual(PROBLEM_IDS);
});

test('has the parameters of /figures from the schema that reads them', () => {
  expect(figures.map(({ name }) => name)).toEqual([...SELECTION_PARAMETERS, 'format']);
  expect(figures.filter(({ required }) => required).map(({ name }) => name)).toEqual(['metric']);
  const by = new Map(figures.map(({ name, schema }) => [name, schema]));
  expect(by.get('clock')?.enum).toContain('opened');
  expect(by.get('format')?.enum).toEqual(['json', 'csv']);
  expect(by.get('country')?.maxLength).toBe(4096);
});

test('gives each example of a request the name of its answer', () => {
  const { parameters, responses } = document.paths['/api/v1/figures'].get;
  const [metric] = parameters;
  expect(metric.examples.trend).toEqual({ value: 'cases' });
  expect(responses[200].content['application/json'].examples.trend.value.figures).toHaveLength(3);
  expect(responses[400].content['application/problem+json'].examples['unknown-code']).toEqual({
    $ref: '#/components/examples/unknown-code',
  });
});

function handlersOf(controller: object): readonly string[] {
  return Object.getOwnPropertyNames(controller).filter((name) => name !== 'constructor');
}
