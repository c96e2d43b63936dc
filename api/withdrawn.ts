import type { Release } from '#domain/release';
import { type Problem, parameterProblem } from './problem.ts';

/** The problem that a release was withdrawn and gives no figures, with the reason of the steward; `undefined` while it does. */
export function withdrawnProblem(
  { number, state, withdrawal }: Release,
  parameter = 'release',
): Problem | undefined {
  if (state !== 'withdrawn') return undefined;
  const why = withdrawal?.reason ? ` (${withdrawal.reason})` : '';
  const text = `was withdrawn and gives no figures${why}; /api/v1/releases says why and which is the latest`;
  return parameterProblem('release-withdrawn', { parameter, value: String(number), text });
}
