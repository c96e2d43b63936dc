import { NOT_STATED } from '#domain/codes/code-list';
import { coverageByYear } from '#domain/coverage';
import type { DataTable } from '#domain/data-table';
import { REPORTING_AXES, type ReportingAxis } from '#domain/reporting';
import { isTime, yearOfTime } from '#domain/time-list';
import { keptWithRelease } from '../kept-with-release.ts';
import type { FoundRelease } from '../release.query.ts';
import { categoriesOf } from './categories.ts';
import type { Question } from './question.ts';

/** Who reported in each year that a table counts: sources, agencies and States, where the release knows who was expected. */
export function coverageOf(question: Question, found: FoundRelease): DataTable['coverage'] {
  const years = yearsOf(question, found).filter((year) => year !== NOT_STATED);
  return REPORTING_AXES.map((axis) => {
    const covered = yearsCovered(found, axis);
    return { axis, years: years.map((year) => covered.get(year) ?? { year, reported: 0, expected: 0 }) };
  }).filter(({ years: covered }) => covered.some(({ expected }) => expected > 0));
}

/** Every year of which a release says who reported. */
const yearsCovered = keptWithRelease(({ reporting }, axis: ReportingAxis) => {
  const years = [...new Set(reporting.map(({ year }) => year))];
  return new Map(coverageByYear(reporting, axis, years).map((covered) => [covered.year, covered]));
});

function yearsOf({ axes, held, selection }: Question, found: FoundRelease): readonly string[] {
  const shown = axes.find(({ id }) => isTime(id))?.categories.map(({ code }) => code);
  const kept = held.find(({ id }) => isTime(id))?.codes;
  const codes = shown ?? kept;
  if (codes) return [...new Set(codes.flatMap((code) => yearOfTime(code) ?? []))];
  return categoriesOf('year', found, selection).map(({ code }) => code);
}
