import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isDatabaseDown } from './database-down.ts';
import { languageAsked } from './language-asked.ts';
import { type Problem, ProblemError, problem } from './problem.ts';
import { problemDocument } from './problem-document.ts';
import { PROBLEM_STATUS } from './problem-kinds.ts';
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
    if (PROBLEM_STATUS[found.id] === 500) this.log(thrown, http.getRequest<Request>(), response);
    answer(response, found);
  }

  /** One entry: the id that the answer carries too, the method, the path without its query, and where the program failed. */
  private log(thrown: unknown, { method, path }: Request, response: Response): void {
    const reason = thrown instanceof Error ? thrown.stack : String(thrown);
    this.logger.error(JSON.stringify({ requestId: requestIdOf(response), method, path, reason }));
  }
}

/** Sends a problem, in the language that the request asks for. */
export function answer(response: Response, problem: Problem): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const status = PROBLEM_STATUS[problem.id];
  const language = languageAsked(response.req);
  if (status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Language', language);
  response.removeHeader('ETag');
  const document = { ...problemDocument(problem, language), requestId: requestIdOf(response) };
  response.status(status).end(JSON.stringify(document));
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem;
  if (isDatabaseDown(thrown)) return problem('database-unavailable', (say) => say.problems.databaseDown());
  const status = statusOf(thrown);
  if (status === NOT_FOUND) {
    return problem('not-found', (say) => say.problems.nothingHere());
  }
  if (status >= 400 && status < 500) return problem('bad-request', (say) => say.problems.unreadable());
  return problem('internal-error', (say) => say.problems.failed());
}

/** The status of errors of Nest and of Express, which reads malformed addresses. */
function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number')
    return thrown.status;
  return PROBLEM_STATUS['internal-error'];
}
