import { type Figure, withoutValue } from './figure.ts';
import type { Population } from './reference/population.ts';

/** A published figure for each `per` people (M30). Not known without a population; an estimate where that is one. */
export function rateFigure(figure: Figure, population: Population | undefined, per: number): Figure {
  if (figure.value === null) return withoutValue(figure.status[0]);
  if (population === undefined) return withoutValue('m');
  const ratio = { numerator: figure.value, denominator: population.people };
  const status = population.isEstimate ? [...figure.status, 'e' as const] : figure.status;
  return { value: (per * figure.value) / population.people, status, ratio };
}
