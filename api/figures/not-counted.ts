import { isOfAgencyPairs } from '#domain/aggregate';
import type { MissingCount } from '#domain/labels/sentence';
import type { ReleaseCategories } from '#domain/release';
import type { CaseSource, Source } from '#domain/source';
import { type Problem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';

/** A problem when a release was built before what a source reads was counted: an answer would be a zero that nobody counted. */
export function notCounted(source: Source, { categories, release }: FoundRelease): Problem | undefined {
  const missing = missingOf(source, categories);
  if (missing.length === 0) return undefined;
  return problem('not-answerable', (say) => say.refusals.builtBefore(release.number, missing));
}

function missingOf(source: Source, categories: ReleaseCategories): readonly MissingCount[] {
  if (source.kind === 'cases') return missingOfCases(source, categories);
  if (categories.request === undefined) return [{ kind: 'requests' }];
  return source.party === 'agency' ? missingOfAgencies(categories) : [];
}

function missingOfCases(
  { aggregate, grain, clocks }: CaseSource,
  categories: ReleaseCategories,
): readonly MissingCount[] {
  const lists = aggregate.lists.filter((axis) => categories[axis] === undefined);
  const isWithoutStates = grain.includes('states') && categories.states === undefined;
  const isWithoutMonths =
    grain.includes('month') && clocks.some((clock) => categories.month?.[clock] === undefined);
  return [
    ...lists.map((axis) => ({ kind: 'axis', axis }) as const),
    ...(isOfAgencyPairs(aggregate) ? missingOfAgencies(categories) : []),
    ...(isWithoutMonths ? [{ kind: 'months' } as const] : []),
    ...(isWithoutStates ? [{ kind: 'states' } as const] : []),
    ...clocks
      .filter((clock) => categories.year[clock] === undefined)
      .map((clock) => ({ kind: 'clock', clock }) as const),
  ];
}

/** What a release counts of agencies beside their cases began with their partners. */
function missingOfAgencies({ agency_partner }: ReleaseCategories): readonly MissingCount[] {
  return agency_partner === undefined ? [{ kind: 'agencies' }] : [];
}
