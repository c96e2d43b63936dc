import type { ReleaseCategories } from '#domain/release';
import type { CaseSource, Source } from '#domain/source';
import { type Problem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';

/** A problem when a release was built before what a source reads was counted: an answer would be a zero that nobody counted. */
export function notCounted(source: Source, { categories, release }: FoundRelease): Problem | undefined {
  const missing =
    source.kind === 'cases' ? missingOfCases(source, categories) : missingOfRequests(categories);
  if (missing.length === 0) return undefined;
  const text = `Release ${release.number} was built before Liaison counted by ${missing.join(' and ')}; ask a later release.`;
  return problem('not-answerable', text);
}

function missingOfCases(
  { aggregate, grain, clocks }: CaseSource,
  categories: ReleaseCategories,
): readonly string[] {
  return [
    ...aggregate.lists.filter((axis) => categories[axis] === undefined),
    ...(grain.includes('states') && categories.states === undefined ? ['the number of States'] : []),
    ...clocks
      .filter((clock) => categories.year[clock] === undefined)
      .map((clock) => `the clock ${clock.toLowerCase()}`),
  ];
}

function missingOfRequests({ request }: ReleaseCategories): readonly string[] {
  return request === undefined ? ['requests and durations'] : [];
}
