import type { Clock } from '#domain/codes/counting-axes';
import { isProvisionalYear } from '#domain/provisional';
import type { FoundRelease } from '../release.query.ts';
import type { FigureAt } from './place.ts';
import type { Question } from './question.ts';
import { yearsAt } from './years-at.ts';

/** Figures with the flag `p` where any of the years that they count is covered by a provisional extract. */
export function provisionalAt(question: Question, figureAt: FigureAt, found: FoundRelease): FigureAt {
  const { provisional } = found;
  if (provisional.length === 0) return figureAt;
  const clocks = clocksOf(question);
  const countedAt = yearsAt(question);
  const isProvisional = (year: string) => clocks.some((clock) => isProvisionalYear(provisional, clock, year));
  return (place) => {
    const figure = figureAt(place);
    if (figure.value === null || !countedAt(place).some(isProvisional)) return figure;
    return { ...figure, status: [...figure.status, 'p'] };
  };
}

function clocksOf({ source, selection }: Question): readonly Clock[] {
  return source.kind === 'cases' ? source.clocks : [selection.clock];
}
