import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PROBLEM_KINDS } from '#domain/labels/en/problem-kinds';
import { SENTENCES } from '#domain/labels/sentences';
import { PROBLEM_IDS, PROBLEM_STATUS } from '../../../api/problem-kinds.ts';
import { serve } from '../test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([]);
});

afterAll(() => api?.close());

test.each(PROBLEM_IDS)('has a page for the type /problems/%s, for machines and for people', async (id) => {
  const words = PROBLEM_KINDS[id];
  expect(await api.json(`/problems/${id}`)).toEqual({
    type: `/problems/${id}`,
    status: PROBLEM_STATUS[id],
    ...words,
  });
  const page = await api.get(`/problems/${id}`, { accept: 'text/html,*/*;q=0.8' });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const shown = await page.text();
  expect(shown).toContain(`<h1>${words.title}</h1>`);
  expect(shown).toContain(words.mend);
});

test.each(['fr', 'es'] as const)('shows the page of a kind in %s', async (language) => {
  const response = await api.get(`/problems/not-found?lang=${language}`, { accept: 'text/html' });
  const page = await response.text();
  expect(response.headers.get('content-language')).toBe(language);
  expect(page).toContain(`<html lang="${language}">`);
  expect(page).toContain(`<h1>${SENTENCES[language].problemKinds['not-found'].title}</h1>`);
});

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
