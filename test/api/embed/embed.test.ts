import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EmbedRenderer } from '../../../api/embed/embed-renderer.ts';
import { SEVEN_CASES } from '../seven-cases.ts';
import { serve } from '../test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

/** Says what it was given, as a page. */
const renderEmbed: EmbedRenderer = async ({ title, release }, { view, theme }) => ({
  html: `<!doctype html><p>${title}, release ${release.number}, ${view}, ${theme}</p>`,
  style: 'a{}',
});

beforeAll(async () => {
  api = await serve([SEVEN_CASES], '/nowhere', renderEmbed);
});

afterAll(() => api?.close());

test('answers figures as a page that any other page may frame', async () => {
  const answer = await api.get('/embed?metric=cases&by=year&view=bars&theme=dark');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('x-frame-options')).toBeNull();
  expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(await answer.text()).toContain('Cooperation cases by year, release 1, bars, dark</p>');
});

test('keeps the page of a numbered release, and asks again for that of the latest', async () => {
  const frozen = await api.get('/embed?metric=cases&by=year&release=1');
  expect(frozen.headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=3600');
  const live = await api.get('/embed?metric=cases&by=year');
  expect(live.headers.get('cache-control')).toBe('no-cache');
});

test('tells views and themes apart in the entity tag, and answers 304 to who has them', async () => {
  const light = await api.get('/embed?metric=cases&by=year');
  const dark = await api.get('/embed?metric=cases&by=year&theme=dark');
  const [one, other] = [light, dark].map((answer) => answer.headers.get('etag') ?? '');
  expect(one).not.toBe(other);
  const again = await api.get('/embed?by=year&metric=cases', {
    'if-none-match': one ?? '',
    'cache-control': 'max-age=0',
  });
  expect(again.status).toBe(304);
});

test.each([
  ['theme=pink', 'theme'],
  ['colour=red', 'colour'],
  ['year=soon', 'year'],
])('names the parameter of %s', async (wrong, parameter) => {
  const answer = await api.get(`/embed?metric=cases&by=year&${wrong}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ parameter }] });
});
