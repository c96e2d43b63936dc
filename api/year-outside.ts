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
