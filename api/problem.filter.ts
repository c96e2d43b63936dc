import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDatabaseDown } from './database-down.ts';
import { type Problem, ProblemError, problem } from './problem.ts';
import { PROBLEMS, problemType } from './problem-kinds.ts';
import { requestIdOf } from './request-id.ts';

const RETRY_AFTER_SECONDS = '5';
const NOT_FOUND = 404;

/** Every error, whatever threw it, as application/problem+json (RFC 9457): no stack, no SQL, no path of ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Liaison');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const found = problemOf(thrown);
    if (PROBLEMS[found.id].status === 500) this.log(thrown, http.getRequest<Request>(), response);
    answer(response, found);
  }

  /** One entry: the id that the answer carries too, the method, the path without its query, and where the program failed. */
  private log(thrown: unknown, { method, path }: Request, response: Response): void {
    const reason = thrown instanceof Error ? thrown.stack : String(thrown);
    this.logger.error(JSON.stringify({ requestId: requestIdOf(response), method, path, reason }));
  }
}

/** Sends a problem. */
export function answer(response: Response, { id, detail, errors }: Problem): void {
  const { status, title } = PROBLEMS[id];
  if (response.headersSent) {
    response.end();
    return;
  }
  if (status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.removeHeader('ETag');
  const requestId = requestIdOf(response);
  response
    .status(status)
    .end(JSON.stringify({ type: problemType(id), title, status, detail, errors, requestId }));
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  if (isDatabaseDown(thrown))
    return problem('database-unavailable', 'The database cannot be reached now; try again soon.');
  const status = statusOf(thrown);
  if (status === NOT_FOUND) {
    return problem('not-found', 'Nothing is at this address; /api/v1/openapi.json lists what is.');
  }
  if (status >= 400 && status < 500) return problem('bad-request', 'The request cannot be read.');
  return problem('internal-error', 'The service failed to answer; the operator finds the reason in its log.');
}

/** The status of errors of Nest and of Express, which reads malformed addresses. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number')
    return thrown.status;
  return PROBLEMS['internal-error'].status;
}
