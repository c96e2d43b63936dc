import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import { HEAD_TIMEOUT_MS, KEEP_ALIVE_MS, REQUEST_TIMEOUT_MS } from './limits.ts';
import { type Problem, problem } from './problem.ts';
import { problemDocument } from './problem-document.ts';

const UNREADABLE = problem('bad-request', (say) => say.problems.unreadable());

/** What Node says of a request that never becomes one. */
const PROBLEM_OF: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: problem('head-too-large', (say) => say.problems.headTooLarge()),
  ERR_HTTP_REQUEST_TIMEOUT: problem('request-timeout', (say) => say.problems.requestTimeout()),
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

/**
 * The answer to a request that cannot be read, as it goes over the wire: there is no response object to write it with, and no
 * language that was asked for.
 */
export function brokenRequestAnswer(code = ''): string {
  const found = PROBLEM_OF[code] ?? UNREADABLE;
  const document = problemDocument(found, DEFAULT_LANGUAGE);
  const body = JSON.stringify(document);
  return [
    `HTTP/1.1 ${document.status} ${document.title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
