import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;
let webRoot: string;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'test-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><head><title>test page</title></head>');
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(webRoot, 'assets', 'big-3c4d.js'), 'export const big = 1;');
  await writeFile(join(webRoot, 'assets', 'big-3c4d.js.br'), brotliCompressSync('export const big = 1;'));
  api = await serve([{ ...SEVEN_CASES, synthetic: true }], webRoot);
});

afterAll(async () => {
  await api?.close();
  await rm(webRoot, { recursive: true, force: true });
});

const FIGURES = '/api/v1/figures?metric=cases&by=year';

test('gives figures a strong entity tag and answers 304 to who has them', async () => {
  const first = await api.get(FIGURES);
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"/);
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('vary')).toBe('Accept, Accept-Encoding, Origin');
  const asBrowsersDo = { 'if-none-match': tag, 'cache-control': 'max-age=0' };
  const second = await api.get(FIGURES, asBrowsersDo);
  expect([second.status, await second.text()]).toEqual([304, '']);
  const other = await api.get(`${FIGURES}&format=csv`, asBrowsersDo);
  expect(other.status).toBe(200);
});

test('gives CSV to who asks by format or by Accept', async () => {
  const byFormat = await api.get(`${FIGURES}&format=csv`);
  const byAccept = await api.get(FIGURES, { accept: 'text/csv' });
  expect(byFormat.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(byFormat.headers.get('content-disposition')).toBe(
    'attachment; filename="liaison_synthetic_cases_1.csv"',
  );
  const text = await byFormat.text();
  expect(text.split('\r\n')[1]).toBe(
    '1,cases,cases,OPENED,,2019,2019,3,,Synthetic data: made up for demonstration.',
  );
  expect(await byAccept.text()).toBe(text);
});

const TAGS: readonly (readonly [string, string, Record<string, string>])[] = [
  ['the format', `${FIGURES}&format=csv`, {}],
  ['the question', '/api/v1/figures?metric=cases', {}],
  ['the release as it was asked for', `${FIGURES}&release=1`, {}],
  ['the encoding', FIGURES, { 'accept-encoding': 'gzip' }],
];

test.each(TAGS)('gives another entity tag to who asks another: %s', async (_what, path, headers) => {
  const tagOf = async (asked: string, fields: Record<string, string>) =>
    (await api.get(asked, { 'accept-encoding': 'br', ...fields })).headers.get('etag');
  expect(await tagOf(path, headers)).not.toBe(await tagOf(FIGURES, {}));
});

test.each([
  '/api/v1/figures?by=year&metric=cases',
  '/api/v1/figures?metric=cases&by=year&clock=OPENED',
  '/api/v1/figures?metric=cases&by=%79ear&release=latest&lang=en&format=json',
])('gives the same entity tag to the same question in other words: %s', async (path) => {
  expect((await api.get(path)).headers.get('etag')).toBe((await api.get(FIGURES)).headers.get('etag'));
});

test.each(['br', 'gzip'])('sends a large answer as %s and a small one plain', async (encoding) => {
  const sent = async (path: string) => {
    const response = await api.get(path, { 'accept-encoding': encoding });
    return [response.headers.get('content-encoding'), (await response.json()) !== undefined];
  };
  expect(await sent('/api/v1/metrics')).toEqual([encoding, true]);
  expect(await sent('/livez')).toEqual([null, true]);
  expect(await sent('/problems/not-found')).toEqual([null, true]);
});

test('sends a plain answer to who accepts no compression', async () => {
  const { headers } = await api.get('/api/v1/metrics', { 'accept-encoding': 'identity, br;q=0' });
  expect([headers.get('content-encoding'), Number(headers.get('content-length')) > 1_024]).toEqual([
    null,
    true,
  ]);
});

test('answers HEAD with the headers of GET and no body', async () => {
  const head = await fetch(`${api.url}${FIGURES}`, { method: 'HEAD' });
  const get = await api.get(FIGURES);
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  expect(head.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('gives a problem no entity tag', async () => {
  const { status, headers } = await api.get('/api/v1/figures?metric=cases&country=Spain');
  expect([status, headers.get('etag'), headers.get('cache-control')]).toEqual([400, null, 'no-store']);
});

test('sends a file of the dashboard as the build compressed it', async () => {
  const compressed = await api.get('/assets/big-3c4d.js', { 'accept-encoding': 'br' });
  expect(compressed.headers.get('content-encoding')).toBe('br');
  expect(compressed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(compressed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await compressed.text()).toBe('export const big = 1;');
  const plain = await api.get('/assets/big-3c4d.js', { 'accept-encoding': 'gzip' });
  expect([plain.headers.get('content-encoding'), plain.headers.get('vary')]).toEqual([
    null,
    'Accept-Encoding',
  ]);
  expect(await plain.text()).toBe('export const big = 1;');
});

test('prefers JSON where both are welcome', async () => {
  const response = await api.get(FIGURES, { accept: '*/*' });
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBeNull();
});

test('lets pages of any origin read the data', async () => {
  expect((await api.get(FIGURES)).headers.get('access-control-allow-origin')).toBe('*');
  const asked = await fetch(`${api.url}${FIGURES}`, { method: 'OPTIONS' });
  expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([
    204,
    'GET, HEAD, OPTIONS',
  ]);
  expect(asked.headers.get('access-control-allow-headers')).toBe('Accept, If-None-Match, X-Request-Id');
  expect(asked.headers.get('access-control-max-age')).toBe('86400');
  expect((await api.get(FIGURES)).headers.get('access-control-expose-headers')).toBe(
    'ETag, Content-Disposition, Retry-After, X-Request-Id',
  );
  expect((await api.get('/problems/not-found')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await api.get('/')).headers.get('access-control-allow-origin')).toBeNull();
});

test('answers with headers that protect the reader', async () => {
  const { headers } = await api.get(FIGURES);
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none';sandbox");
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('strict-transport-security')).toBeNull();
});

test('lets the dashboard load its own files only', async () => {
  const policy = (await api.get('/', { accept: 'text/html' })).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none';script-src 'self';style-src 'self'");
  expect(policy).not.toContain('upgrade-insecure-requests');
});

test.each(['/', '/explore?metric=cases', '/some/page'])('serves the page for %s', async (path) => {
  const response = await api.get(path, { accept: 'text/html,*/*' });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('test page');
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

const hasRelease = (page: string) => page.includes('id="release"');

/** A page with its release, which it gets from a database that answers within a second: one that does not is asked again. */
async function pageWithRelease(path: string, headers = {}): Promise<{ text: string; tag: string }> {
  const response = await api.get(path, { accept: 'text/html', ...headers });
  const text = await response.text();
  if (!hasRelease(text)) return pageWithRelease(path, headers);
  return { text, tag: response.headers.get('etag') ?? '' };
}

test('writes the release that the address names into the page, in its language', async () => {
  const block = /<script type="application\/json" id="release" data-path="([^"]+)">(.+)<\/script><\/head>/;
  const { text } = await pageWithRelease('/data?release=1&lang=fr');
  const [, path, written = ''] = block.exec(text) ?? [];
  expect(path).toBe('/releases/1?lang=fr');
  expect(JSON.parse(written)).toEqual(await (await api.get(`/api/v1${path}`)).json());
  expect((await pageWithRelease('/')).text).toContain('data-path="/releases/latest"');
});

test('serves the page without a release where the address names none that there is', async () => {
  const response = await api.get('/data?release=99', { accept: 'text/html' });
  expect([response.status, await response.text()]).toEqual([
    200,
    '<!doctype html><head><title>test page</title></head>',
  ]);
});

test('answers 304 to who has the page of this release', async () => {
  const { tag } = await pageWithRelease('/');
  const asBrowsersDo = { accept: 'text/html', 'if-none-match': tag, 'cache-control': 'max-age=0' };
  let again = await api.get('/', asBrowsersDo);
  while (again.status === 200 && !hasRelease(await again.text())) again = await api.get('/', asBrowsersDo);
  expect(again.status).toBe(304);
});

test('serves the page at the root to who accepts anything, and keeps it apart for who asks for JSON', async () => {
  const anything = await api.get('/', { accept: '*/*' });
  expect([anything.status, await anything.text()]).toEqual([200, expect.stringContaining('test page')]);
  expect(anything.headers.get('vary')).toBe('Accept');
  const json = await api.get('/', { accept: 'application/json' });
  expect([json.status, json.headers.get('vary')]).toEqual([404, 'Accept']);
});

test('lets hashed files be kept for a year, and finds no page in place of a missing one', async () => {
  const asset = await api.get('/assets/app-1a2b.js');
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await api.get('/assets/app-gone.js', { accept: 'text/html' })).status).toBe(404);
});

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json'])(
  'gives no file outside the dashboard for %s',
  async (path) => {
    expect((await api.get(path)).status).toBeGreaterThanOrEqual(400);
  },
);
