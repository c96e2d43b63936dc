import type { Sentences } from '#domain/labels/sentence';
import type { TimeDimension } from '#domain/time-list';
import { type Problem, parameterProblem } from './problem.ts';

/** The problem that a year lies outside a release. `years`: those of the release, ascending. */
export function outsideRelease(year: string, years: readonly (string | number)[]): Problem {
  const [first, last = first] = [years[0], years.at(-1)];
  return parameterProblem('year-out-of-range', {
    parameter: 'year',
    value: year,
    text: ({ parameters }) =>
      first === undefined
        ? parameters.outsideEmptyRelease()
        : parameters.outsideRelease(String(first), String(last)),
  });
}

/** The problem that a year, quarter or month lies outside a release, or outside the years that are held. `codes`: those inside. */
export function outsideTimes(parameter: TimeDimension, value: string, codes: readonly string[]): Problem {
  if (parameter === 'year') return outsideRelease(value, codes);
  const [first = value, last = first] = [codes[0], codes.at(-1)];
  const text = ({ parameters }: Sentences) => parameters.outsideTimes(parameter, first, last);
  return parameterProblem('year-out-of-range', { parameter, value, text });
}
