import type { Sentence } from '#domain/labels/sentence';
import { inEnglish } from '#domain/labels/sentences';
import { PROBLEM_STATUS, type ProblemId } from './problem-kinds.ts';

/** One thing that is wrong: the parameter, its value as given, and what is wrong with it. */
export type ParameterError = {
  readonly parameter: string;
  readonly value: string | null;
  readonly text: Sentence;
  /** Right values that come nearest, the best first; left out where there is nothing near. */
  readonly nearest?: readonly string[];
};

/** What went wrong, in sentences for the person who asked, in whatever language. Pure functions return it; only the edge throws it. */
export type Problem = {
  readonly id: ProblemId;
  readonly detail: Sentence;
  readonly errors: readonly ParameterError[];
};

/** A problem on its way to the filter. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(inEnglish(problem.detail));
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
    'id' in value &&
    'errors' in value &&
    typeof value.id === 'string' &&
    Object.hasOwn(PROBLEM_STATUS, value.id)
  );
}

/** A problem that names no parameter. */
export function problem(id: ProblemId, detail: Sentence): Problem {
  return { id, detail, errors: [] };
}

/** A problem of one parameter or more; its detail names each with its value. */
export function parameterProblem(id: ProblemId, ...errors: readonly ParameterError[]): Problem {
  const detail: Sentence = (say) =>
    errors.map(({ parameter, value, text }) => say.parameters.wrong(parameter, value, text(say))).join(' ');
  return { id, detail, errors };
}
