import { once } from 'node:events';
import { connect } from 'node:net';

const WARM_UP_SECONDS = 1;
const HEAD_END = '\r\n\r\n';

/**
 * @typedef {{ url: string, headers?: Record<string, string>, body?: string, status?: number }} Asked
 * What each connection asks again and again (GET, or POST of a body), and the status that every answer must have.
 * @typedef {{ answers: number, perSecond: number, p50: number, p99: number, bytes: number }} Load
 * Answers (those of warming up among them), and how many a second; the middle latency and that of the slowest in a hundred, in milliseconds; bytes of one body.
 */

/**
 * Asks the same on some connections at once, each as soon as it was answered, after a second of warming up.
 * Errors: an answer of another status, or a connection that ends.
 * @param {Asked} asked
 * @param {{ connections: number, seconds: number, stop: AbortSignal }} options
 * @returns {Promise<Load>}
 */
export async function measureLoad(asked, { connections, seconds, stop }) {
  const clients = await Promise.all(Array.from({ length: connections }, () => openClient(asked)));
  try {
    const warmUp = await repeat(clients, { seconds: Math.min(seconds, WARM_UP_SECONDS), stop });
    const load = await repeat(clients, { seconds, stop });
    return { ...load, answers: warmUp.answers + load.answers };
  } finally {
    for (const { close } of clients) close();
  }
}

/**
 * @param {readonly Client[]} clients
 * @param {{ seconds: number, stop: AbortSignal }} options
 * @returns {Promise<Load>}
 */
async function repeat(clients, { seconds, stop }) {
  /** @type {number[]} */
  const latencies = [];
  let bytes = 0;
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    clients.map(async ({ ask }) => {
      while (performance.now() < until) {
        stop.throwIfAborted();
        const askedAt = performance.now();
        bytes = await ask();
        latencies.push(performance.now() - askedAt);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const answers = latencies.length;
  return {
    answers,
    perSecond: answers / elapsed,
    p50: at(latencies, 0.5),
    p99: at(latencies, 0.99),
    bytes,
  };
}

/**
 * @param {readonly number[]} sorted
 * @param {number} share
 */
function at(sorted, share) {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/**
 * @typedef {{ ask: () => Promise<number>, close: () => void }} Client
 * One connection: `ask` sends the question and gives the bytes of the body when all of it came.
 *
 * A bare socket, because a whole HTTP client would need more of the machine than the server that is measured.
 * @param {Asked} asked
 * @returns {Promise<Client>}
 */
async function openClient({ url, headers = {}, body, status = 200 }) {
  const { hostname, port, host, pathname, search } = new URL(url);
  const fields = { host, ...headers, ...(body && { 'content-length': String(Buffer.byteLength(body)) }) };
  const request = [
    `${body === undefined ? 'GET' : 'POST'} ${pathname}${search} HTTP/1.1`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    `\r\n${body ?? ''}`,
  ].join('\r\n');
  const socket = connect(Number(port), hostname).setNoDelay();
  await once(socket, 'connect');
  const ask = async () => {
    socket.write(request);
    return readAnswer(socket, status);
  };
  return { ask, close: () => socket.destroy() };
}

/**
 * Reads one answer to its end.
 * @param {import('node:net').Socket} socket
 * @param {number} status
 * @returns {Promise<number>} bytes of the body
 */
async function readAnswer(socket, status) {
  let received = await nextChunk(socket);
  while (!received.includes(HEAD_END)) received = Buffer.concat([received, await nextChunk(socket)]);
  const headEnd = received.indexOf(HEAD_END) + HEAD_END.length;
  const { answered, length } = readHead(received.toString('latin1', 0, headEnd));
  let missing = headEnd + length - received.length;
  while (missing > 0) missing -= (await nextChunk(socket)).length;
  if (answered === status) return length;
  throw new Error(`answered ${answered} instead of ${status}: ${received.toString('utf8', headEnd)}`);
}

/**
 * @param {import('node:net').Socket} socket
 * @returns {Promise<Buffer>}
 */
async function nextChunk(socket) {
  for (;;) {
    const chunk = socket.read();
    if (chunk !== null) return chunk;
    if (socket.readableEnded || socket.destroyed) throw new Error('the server closed a connection');
    await once(socket, 'readable');
  }
}

/** @param {string} head */
function readHead(head) {
  const answered = Number(head.slice(9, 12));
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined && answered !== 304) throw new Error('an answer does not say how long it is');
  return { answered, length: Number(length ?? 0) };
}
