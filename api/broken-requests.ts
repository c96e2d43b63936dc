import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { HEAD_TIMEOUT_MS, KEEP_ALIVE_MS, REQUEST_TIMEOUT_MS } from './limits.ts';
import { PROBLEMS, type ProblemId, problemType } from './problem-kinds.ts';

/** What Node says of a request that never becomes one. */
const PROBLEM_OF: Readonly<Record<string, ProblemId>> = {
  HPE_HEADER_OVERFLOW: 'head-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

const DETAIL: Readonly<Partial<Record<ProblemId, string>>> = {
  'head-too-large': 'The address and the header fields together are too long.',
  'request-timeout': 'The request did not arrive in time.',
};

/** Bounds how long requests and idle connections may last, and answers what cannot be read with a problem. */
export function limitConnections(server: Server): void {
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEAD_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(brokenRequestAnswer(error.code));
  });
}

/** The answer to a request that cannot be read, as it goes over the wire: there is no response object to write it with. */
export function brokenRequestAnswer(code = ''): string {
  const id = PROBLEM_OF[code] ?? 'bad-request';
  const { status, title } = PROBLEMS[id];
  const detail = DETAIL[id] ?? 'The request cannot be read.';
  const body = JSON.stringify({ type: problemType(id), title, status, detail, errors: [] });
  return [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
