import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Response } from 'express';
import { isDatabaseDown } from './database-down.ts';
import { PROBLEMS, type Problem, ProblemError, problem } from './problem.ts';

const RETRY_AFTER_SECONDS = '5';
const NOT_FOUND = 404;

/** Every error, whatever threw it, as application/problem+json (RFC 9457): no stack, no SQL, no path of ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Liaison');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const found = problemOf(thrown);
    if (found.id === 'internal-error') this.logger.error(thrown instanceof Error ? thrown.stack : thrown);
    answer(host.switchToHttp().getResponse<Response>(), found);
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
  response.removeHeader('Content-Disposition');
  response.status(status).send(JSON.stringify({ type: `/problems/${id}`, title, status, detail, errors }));
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
