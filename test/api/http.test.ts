import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;
let webRoot: string;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'test-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>test page</title>');
  await writeFile(join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
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
  expect(first.headers.get('vary')).toBe('Accept');
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
