import { nearestCodes } from '#domain/nearest-codes';
import { ProblemError, parameterProblem } from './problem.ts';

/** Throws the problem that a part of the path names nothing, with what comes nearest and what there is. */
export function refuse(parameter: string, value: string, known: readonly string[]): never {
  const nearest = nearestCodes(
    value,
    known.map((code) => ({ code })),
  );
  throw new ProblemError(
    parameterProblem('not-found', {
      parameter,
      value,
      text: (say) => say.parameters.notHere(known),
      ...(nearest.length > 0 && { nearest }),
    }),
  );
}
