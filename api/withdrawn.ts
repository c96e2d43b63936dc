import type { Release } from '#domain/release';
import { type Problem, parameterProblem } from './problem.ts';

/** The problem that a release was withdrawn and gives no figures, with the reason of the steward; `undefined` while it does. */
export function withdrawnProblem(
  { number, state, withdrawal }: Release,
  parameter = 'release',
): Problem | undefined {
  if (state !== 'withdrawn') return undefined;
  const reason = withdrawal?.reason ?? null;
  return parameterProblem('release-withdrawn', {
    parameter,
    value: String(number),
    text: (say) => say.parameters.withdrawn(reason),
  });
}
