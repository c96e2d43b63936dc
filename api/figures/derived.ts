import { changeFigure, pointsFigure } from '#domain/change';
import { ALL, NOT_STATED } from '#domain/codes/code-list';
import { withoutValue } from '#domain/figure';
import { rateFigure } from '#domain/rate';
import { populationOf } from '#domain/reference/population';
import { completedBy } from './held.ts';
import type { FigureAt } from './place.ts';
import type { Question } from './question.ts';

/**
 * The figures of the metric asked for, from those of the metric that is read, which have passed the gate: the same, changes
 * from year to year, or rates.
 */
export function ofMetric(question: Question, figureAt: FigureAt): FigureAt {
  const { formula } = question.metric;
  if (formula.kind === 'change')
    return changesAt(question, formula.in === 'points' ? pointsFigure : changeFigure, figureAt);
  return formula.kind === 'rate' ? ratesAt(question, formula.per, figureAt) : figureAt;
}

/** Changes from the year before; none for the years together, for years not stated, and for a year that is not complete. */
function changesAt({ release }: Question, changed: typeof changeFigure, figureAt: FigureAt): FigureAt {
  return (place) => {
    const { year = ALL } = place;
    if (isNoYear(year) || release.extractDate < `${year}-12-31`) return withoutValue('z');
    return changed(figureAt(place), figureAt({ ...place, year: String(Number(year) - 1) }));
  };
}

/** Rates of one State in one year; of more together there are none. */
function ratesAt({ held }: Question, per: number, figureAt: FigureAt): FigureAt {
  const completed = completedBy(held);
  return (place) => {
    const { year = ALL, country = ALL } = completed(place);
    if (isNoYear(year) || country === ALL) return withoutValue('z');
    return rateFigure(figureAt(place), populationOf(country, Number(year)), per);
  };
}

function isNoYear(year: string): boolean {
  return year === ALL || year === NOT_STATED;
}
