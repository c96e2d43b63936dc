import { COUNTRY } from '#domain/codes/country';
import { type CoverageTable, coverageByParty, coverageByYear } from '#domain/coverage';
import { agencyLabel, labelOf } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
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
  return {
    release: releaseIn(found.release, lang),
    by,
    years,
    parties: coverageByParty(found.reporting, by, years).map(({ code, states }) => ({
      code,
      ...namedParty(found, { by, code, lang }),
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

function namedParty(
  { release, agencies }: FoundRelease,
  { by, code, lang }: { readonly by: ReportingAxis; readonly code: string; readonly lang: Language },
) {
  switch (by) {
    case 'agency':
      return { label: agencyLabel(agencies.get(code) ?? { code, label: code }, lang) };
    case 'country':
      return {
        label: COUNTRY.some((country) => country.code === code) ? labelOf('country', code, lang) : code,
      };
    case 'source':
      return { label: code, ...extractOf(release, code) };
    default:
      throw new Error(`unknown axis of coverage: ${by satisfies never}`);
  }
}

function extractOf({ sources }: Release, code: string) {
  const found = sources.find(({ source }) => source === code);
  return found && { extractDate: found.extractDate, status: found.status };
}
