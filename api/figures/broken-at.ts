import type { Figure } from '#domain/figure';
import { yearsCovered } from '#domain/ledger-years';
import type { FoundRelease } from '../release.query.ts';
import { hasOtherDefinitions, otherDefinitionIn } from './defined-at.ts';
import { completedBy } from './held.ts';
import { type FigureAt, type Place, yearAt } from './place.ts';
import type { Question } from './question.ts';

/**
 * Figures with the flag `b` in the first year, quarter or month of another definition, and in the first after it: they are not
 * counted as those before. Where nothing is counted, no series breaks.
 */
export function brokenAt(question: Question, figureAt: FigureAt, found: FoundRelease): FigureAt {
  if (!hasOtherDefinitions(question, found)) return figureAt;
  const isBreak = breakIn(question, found);
  return (place) => {
    const figure = figureAt(place);
    if (figure.value === null || figure.value === 0 || !isBreak(place)) return figure;
    return { ...figure, status: [...figure.status, 'b'] };
  };
}

/** The years at which the series of a table break: where a figure says so, and where a change over the break is withheld. */
export function brokenYears(
  question: Question,
  found: FoundRelease,
  cells: readonly { readonly place: Place; readonly figure: Figure }[],
): readonly string[] {
  if (!hasOtherDefinitions(question, found)) return [];
  const isBreak = breakIn(question, found);
  const isOfChanges = question.metric.formula.kind === 'change';
  const completed = completedBy(question.held);
  const years = cells.flatMap(({ place, figure }) => {
    const isWithheld = isOfChanges && figure.status[0] === 'z' && isBreak(place);
    const isMarked = figure.status.some((letter) => letter === 'b');
    return isMarked || isWithheld ? (yearAt(completed(place)) ?? []) : [];
  });
  return [...new Set(years)].sort();
}

/** Whether the definition of a place is another than a year earlier; never in the first year of the release. */
function breakIn(question: Question, found: FoundRelease): (place: Place) => boolean {
  const completed = completedBy(question.held);
  const isOther = otherDefinitionIn(question, found);
  const [, ...later] = yearsCovered(found.categories, question.selection.clock);
  const comparable = new Set(later);
  return (place) => {
    const there = completed(place);
    const year = yearAt(there) ?? '';
    if (!comparable.has(year) || !isFirstOfYear(there)) return false;
    return isOther(there, year) !== isOther(there, String(Number(year) - 1));
  };
}

function isFirstOfYear({ month, quarter }: Place): boolean {
  if (month !== undefined) return month.endsWith('-01');
  return quarter === undefined || quarter.endsWith('-Q1');
}
