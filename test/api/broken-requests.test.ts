import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { brokenRequestAnswer } from '../../api/broken-requests.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([]);
});

afterAll(() => api?.close());

/** What the server sends for some bytes that need not be HTTP. */
async function send(bytes: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}

test('refuses an address of more than 8192 characters, and reads one of 8192', async () => {
  const address = (length: number) => `/api/v1/config?x=${'1'.repeat(length - '/api/v1/config?x='.length)}`;
  const [right, long] = [await api.get(address(8_192)), await api.get(address(8_193))];
  expect([right.status, long.status]).toEqual([400, 414]);
  expect(await long.json()).toMatchObject({
    type: '/problems/address-too-long',
    detail: expect.stringContaining('8\u202F193 characters and 8\u202F192 are allowed'),
  });
});

test('refuses too many header fields with a problem', async () => {
  const answer = await send(`GET /livez HTTP/1.1\r\nHost: test\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  expect(answer).toContain('"type":"/problems/head-too-large"');
});

test('answers what is no HTTP with a problem and closes', async () => {
  const answer = await send('hello\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"type":"/problems/bad-request"');
});

test('says of a request that came too slowly that it did', () => {
  expect(brokenRequestAnswer('ERR_HTTP_REQUEST_TIMEOUT')).toMatch(/^HTTP\/1\.1 408 .*\r\n/);
});
