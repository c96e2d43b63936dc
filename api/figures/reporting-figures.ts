import { NOT_STATED } from '#domain/codes/code-list';
import { coverageByYear, reportingShareByCountry } from '#domain/coverage';
import { type Figure, withoutValue } from '#domain/figure';
import type { FoundRelease } from '../release.query.ts';
import { completedBy } from './held.ts';
import type { FigureAt } from './place.ts';
import type { Question } from './question.ts';

type Share = { readonly numerator: number; readonly denominator: number };

/** M34 at any place: the agencies that reported in the year, of all or of one State. Nobody expected: does not apply. */
export function reportingAt({ held }: Question, found: FoundRelease): FigureAt {
  const completed = completedBy(held);
  return (place) => {
    const { year, country } = completed(place);
    if (year === undefined || year === NOT_STATED) return withoutValue('z');
    return shareFigure(country === undefined ? ofAll(found, year) : ofCountry(found, year, country));
  };
}

function ofAll({ reporting }: FoundRelease, year: string): Share | undefined {
  const [covered] = coverageByYear(reporting, 'agency', [year]);
  return covered && { numerator: covered.reported, denominator: covered.expected };
}

function ofCountry(
  { reporting, countryOfAgency }: FoundRelease,
  year: string,
  code: string,
): Share | undefined {
  return reportingShareByCountry(reporting, countryOfAgency, [year]).find(({ country }) => country === code);
}

function shareFigure(share: Share | undefined): Figure {
  if (!share || share.denominator === 0) return withoutValue('z');
  const { numerator, denominator } = share;
  return { value: (100 * numerator) / denominator, status: [], ratio: { numerator, denominator } };
}
