import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PROBLEM_IDS, PROBLEMS } from '../../../api/problem-kinds.ts';
import { serve } from '../test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([]);
});

afterAll(() => api?.close());

test.each(PROBLEM_IDS)('has a page for the type /problems/%s, for machines and for people', async (id) => {
  expect(await api.json(`/problems/${id}`)).toEqual({ type: `/problems/${id}`, ...PROBLEMS[id] });
  const page = await api.get(`/problems/${id}`, { accept: 'text/html,*/*;q=0.8' });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const shown = await page.text();
  expect(shown).toContain(`<h1>${PROBLEMS[id].title}</h1>`);
  expect(shown).toContain(PROBLEMS[id].mend);
});

test.each(Object.entries(PROBLEMS))(
  'says of %s nothing that HTML would read as a tag',
  (_id, { title, meaning, mend }) => {
    expect([title, meaning, mend].join(' ')).not.toMatch(/[<>&]/);
  },
);

test('lists every kind', async () => {
  const { problems } = await api.json('/problems');
  expect(problems.map(({ type }: { type: string }) => type)).toEqual(
    PROBLEM_IDS.map((id) => `/problems/${id}`),
  );
});

test('names the nearest kind to one that does not exist', async () => {
  const response = await api.get('/problems/unknown-cod');
  expect([response.status, (await response.json()).errors[0].nearest]).toEqual([404, ['unknown-code']]);
});

test('gives each request an id, that of the proxy where it is harmless', async () => {
  const id = async (given: Record<string, string>) => {
    const response = await api.get('/api/v1/nothing', given);
    const { requestId } = await response.json();
    expect(response.headers.get('x-request-id')).toBe(requestId);
    return requestId;
  };
  expect(await id({ 'x-request-id': 'proxy-12345' })).toBe('proxy-12345');
  expect(await id({ 'x-request-id': 'x' })).toMatch(/^[\da-f-]{36}$/);
  expect(await id({ 'x-request-id': 'a b{"level":"fatal"}' })).toMatch(/^[\da-f-]{36}$/);
});
