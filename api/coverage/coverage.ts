import { type CoverageTable, coverageByParty, coverageByYear } from '#domain/coverage';
import type { Language } from '#domain/labels/language';
import { partyLabel } from '#domain/labels/party-label';
import { releaseIn } from '#domain/labels/release-in';
import type { Release } from '#domain/release';
import type { ReportingAxis } from '#domain/reporting';
import type { Problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import { outsideRelease } from '../time-outside.ts';

/** What of the coverage of a release is asked for; all its years unless some are named. */
export type AskedCoverage = {
  readonly by: ReportingAxis;
  readonly year: readonly string[] | undefined;
  readonly lang: Language;
};

/** Puts together the coverage of a release; a problem when a year lies outside it. Pure. */
export function coverageTable(
  found: FoundRelease,
  { by, year: wanted, lang }: AskedCoverage,
): CoverageTable | Problem {
  const known = yearsKnown(found);
  const outside = wanted?.find((year) => !known.includes(year));
  if (outside !== undefined) return outsideRelease(outside, known);
  const years = wanted ?? known;
  const nameOf = (agency: string) => found.agencies.get(agency)?.label;
  return {
    release: releaseIn(found.release, lang),
    by,
    years,
    parties: coverageByParty(found.reporting, by, years).map(({ code, states }) => ({
      code,
      label: partyLabel({ axis: by, code }, nameOf, lang),
      ...(by === 'source' && extractOf(found.release, code)),
      states,
    })),
    totals: coverageByYear(found.reporting, by, years),
  };
}

/** The years of the release, and those of which it says who reported. */
function yearsKnown({ release, reporting }: FoundRelease): readonly string[] {
  const { firstYear, lastYear } = release;
  const own = Array.from({ length: lastYear - firstYear + 1 }, (_, offset) => String(firstYear + offset));
  const listed = reporting.map(({ year }) => year);
  return [...new Set([...(firstYear > 0 ? own : []), ...listed])].sort();
}

function extractOf({ sources }: Release, code: string) {
  const found = sources.find(({ source }) => source === code);
  return found && { extractDate: found.extractDate, status: found.status };
}
