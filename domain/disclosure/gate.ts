import { type Figure, withoutValue } from '../figure.ts';
import type { Metric } from '../metric.ts';
import type { DisclosureMethod } from '../release.ts';

/** The exact measures of one cell, as an aggregate holds them. They never leave the API but through the gate. */
export type Cell = {
  /** Distinct cases, and the sum of their record keys modulo 2^32. */
  readonly cases: number;
  readonly keys: number;
  /** For a sum: the sum of the quantity and the number of cases in which it is known. */
  readonly sum?: number;
  readonly known?: number;
  /** For a quantile: the value at it. For a number of codes: how many different ones. */
  readonly quantile?: number;
  readonly codes?: number;
  /** For a ratio: cases in the numerator and the denominator. */
  readonly numerator?: number;
  readonly denominator?: number;
};

/**
 * The disclosure gate: the one function that every figure passes on its way out, whatever the format.
 * Under `none` the figure is the exact measure. A sum that no case states is not known rather than zero (CR-8), and a ratio
 * over no cases does not apply (CR-7). Ratios are unrounded; every figure has the unit of the metric.
 */
export function protect(cell: Cell, metric: Metric, method: DisclosureMethod): Figure {
  switch (method) {
    case 'none':
      return exactFigure(cell, metric);
    default:
      throw new Error(`unknown disclosure method: ${method satisfies never}`);
  }
}

function exactFigure(cell: Cell, metric: Metric): Figure {
  switch (metric.formula.kind) {
    case 'cases':
    case 'requests':
    case 'duration-count':
      return { value: cell.cases, status: [] };
    case 'sum':
      return sumFigure(cell);
    case 'ratio':
    case 'request-ratio':
      return ratioFigure(cell.numerator ?? 0, cell.denominator ?? 0, metric.formula.times);
    case 'quantile':
    case 'duration':
      return quantileFigure(cell);
    case 'distinct':
      return { value: cell.codes ?? 0, status: [] };
    case 'change':
    case 'rate':
    case 'revision':
    case 'reporting':
      throw new Error(`${metric.id} is made of figures that passed the gate, not of a cell`);
    default:
      throw new Error(`unknown formula: ${metric.formula satisfies never}`);
  }
}

function sumFigure(cell: Cell): Figure {
  const known = cell.known ?? 0;
  const coverage = { known, of: cell.cases };
  if (known === 0 && cell.cases > 0) return withoutValue('m', coverage);
  return { value: cell.sum ?? 0, status: [], coverage };
}

function quantileFigure({ cases, quantile }: Cell): Figure {
  if (cases === 0 || quantile === undefined) return withoutValue('z');
  return { value: quantile, status: [] };
}

function ratioFigure(numerator: number, denominator: number, times: number): Figure {
  if (denominator === 0) return withoutValue('z');
  return { value: (times * numerator) / denominator, status: [], ratio: { numerator, denominator } };
}
