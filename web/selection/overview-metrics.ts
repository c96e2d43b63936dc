import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import { axesOfFormula } from '#domain/formula';
import { METRICS, type Metric } from '#domain/metric';

/** The measures that the overview can show: those that have a figure by year, by party and by outcome alike. */
export const OVERVIEW_METRICS: readonly Metric[] = METRICS.filter(isForOverview);

/** Whether a metric is counted from cases on a clock that a reader may change, and asks for no dimension of its own. */
export function isForOverview({ formula, clock, asks, within }: Metric): boolean {
  if (asks || within || !SELECTABLE_CLOCKS.some((each) => each === clock)) return false;
  switch (formula.kind) {
    case 'cases':
    case 'sum':
      return true;
    case 'ratio':
      return formula.over === undefined && axesOfFormula(formula).join() === 'scope';
    default:
      return false;
  }
}
