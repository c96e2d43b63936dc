/** Every kind of error answer: the last part of its permanent `type`, its title and its HTTP status. */
export const PROBLEMS = {
  'wrong-parameter': { status: 400, title: 'A parameter is wrong' },
  'unknown-code': { status: 400, title: 'A code is not in its list' },
  'year-out-of-range': { status: 400, title: 'A year is outside the release' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'unknown-release': { status: 404, title: 'There is no such release' },
  'method-not-allowed': { status: 405, title: 'This service is only read' },
  'release-withdrawn': { status: 410, title: 'The release was withdrawn' },
  'too-many-cells': { status: 413, title: 'The table is too large' },
  'not-answerable': { status: 422, title: 'No aggregate answers this exactly' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'internal-error': { status: 500, title: 'The service failed' },
  'database-unavailable': { status: 503, title: 'The database cannot be reached' },
  'no-release': { status: 503, title: 'Nothing is published yet' },
  'not-ready': { status: 503, title: 'The service is not ready' },
} as const;

export type ProblemId = keyof typeof PROBLEMS;

/** One thing that is wrong: the parameter, its value as given, and what is wrong in words. */
export type ParameterError = {
  readonly parameter: string;
  readonly value: string | null;
  readonly text: string;
};

/** What went wrong, in words for the person who asked. Pure functions return it; only the edge throws it. */
export type Problem = {
  readonly id: ProblemId;
  readonly detail: string;
  readonly errors: readonly ParameterError[];
};

/** A problem on its way to the filter. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The value, or a throw of the problem that stands in its place. */
export function orThrow<Value extends object>(value: Value | Problem): Value {
  if (isProblem(value)) throw new ProblemError(value);
  return value;
}

/** Whether a result is a problem rather than the value asked for. */
export function isProblem(value: object): value is Problem {
  return (
    'id' in value && 'errors' in value && typeof value.id === 'string' && Object.hasOwn(PROBLEMS, value.id)
  );
}

/** A problem that names no parameter. */
export function problem(id: ProblemId, detail: string): Problem {
  return { id, detail, errors: [] };
}

/** A problem of one parameter; its detail names parameter and value. */
export function parameterProblem(id: ProblemId, error: ParameterError): Problem {
  return { id, detail: sentenceOf(error), errors: [error] };
}

/** An error of a parameter as a sentence. */
export function sentenceOf({ parameter, value, text }: ParameterError): string {
  return value === null ? `${parameter} ${text}.` : `${parameter}=${value}: ${text}.`;
}
