import { PROBLEMS, type ProblemId } from './problem-kinds.ts';

/** One thing that is wrong: the parameter, its value as given, and what is wrong in words. */
export type ParameterError = {
  readonly parameter: string;
  readonly value: string | null;
  readonly text: string;
  /** Right values that come nearest, the best first; left out where there is nothing near. */
  readonly nearest?: readonly string[];
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
