import type { DataTable } from '#domain/data-table';
import { isTime } from '#domain/time-list';
import { unitOf } from '../../cells.ts';
import { timeAxisOf } from './years-of-table.ts';

/** How one table can be looked at, in the order of the tabs. */
export const VIEWS = ['line', 'bars', 'multiples', 'heat', 'map', 'number', 'table'] as const;

export type View = (typeof VIEWS)[number];

/** Why a view does not fit a table; each is a message of the page. */
export type Misfit =
  | 'needsYears'
  | 'needsAnotherAxis'
  | 'needsOneAxis'
  | 'needsOneFigure'
  | 'needsTwoAxes'
  | 'tooManyLines'
  | 'tooManyPanels'
  | 'tooManyBars'
  | 'tooManyCells'
  | 'needsCountries'
  | 'needsRate'
  | 'goesBelowZero';

/** What of a table decides how it can be seen. */
export type Shape = Pick<DataTable, 'dimensions' | 'metric'>;

/** More lines than these cannot be told apart in one plot. */
const MOST_LINES = 5;
const MOST_PANELS = 60;
const MOST_BARS = 400;
const MOST_HEAT_CELLS = 4_000;
/** Units of which a map may be made: of shares, rates and durations. A count would only show where people live. */
const RATE = /%| per |^days/;

/** Why a view does not fit a table; `undefined` when it does. */
export function misfitOf(view: View, shape: Shape): Misfit | undefined {
  switch (view) {
    case 'line':
      return misfitOfTrend(shape) ?? (seriesOf(shape) > MOST_LINES ? 'tooManyLines' : undefined);
    case 'multiples':
      return misfitOfMultiples(shape);
    case 'bars':
      if (shape.dimensions.length !== 1) return 'needsOneAxis';
      if (isChange(shape)) return 'goesBelowZero';
      return cellsOf(shape) > MOST_BARS ? 'tooManyBars' : undefined;
    case 'heat':
      if (shape.dimensions.length !== 2) return 'needsTwoAxes';
      return cellsOf(shape) > MOST_HEAT_CELLS ? 'tooManyCells' : undefined;
    case 'map':
      return misfitOfMap(shape);
    case 'number':
      return cellsOf(shape) === 1 ? undefined : 'needsOneFigure';
    case 'table':
      return undefined;
    default:
      throw new Error(`unknown view: ${view satisfies never}`);
  }
}

/**
 * The view in which a table is shown unless the reader chooses: one figure is a number; years and months are lines, more than five of them small panels; two axes
 * without time are a heat map, one is bars; everything else is a table.
 */
export function defaultView(shape: Shape): View {
  const drawn: readonly View[] = timeAxisOf(shape) ? ['line', 'multiples', 'heat'] : ['bars', 'heat'];
  const order: readonly View[] = ['number', ...drawn];
  return order.find((view) => misfitOf(view, shape) === undefined) ?? 'table';
}

function misfitOfTrend(shape: Shape): Misfit | undefined {
  if ((timeAxisOf(shape)?.categories.length ?? 0) < 2) return 'needsYears';
  return shape.dimensions.length > 2 ? 'needsTwoAxes' : undefined;
}

function misfitOfMultiples(shape: Shape): Misfit | undefined {
  const misfit = misfitOfTrend(shape);
  if (misfit) return misfit;
  if (shape.dimensions.length < 2) return 'needsAnotherAxis';
  return seriesOf(shape) > MOST_PANELS ? 'tooManyPanels' : undefined;
}

function misfitOfMap(shape: Shape): Misfit | undefined {
  const { dimensions, metric } = shape;
  const [axis, other] = dimensions;
  if (axis?.id !== 'country' || other) return 'needsCountries';
  if (isChange(shape)) return 'goesBelowZero';
  return RATE.test(unitOf({ metric })) ? undefined : 'needsRate';
}

/** Whether figures can be less than zero, where bars begin and the colours of a map end. */
function isChange({ metric }: Shape): boolean {
  return metric.formula.kind === 'change' || metric.formula.kind === 'revision';
}

/** How many lines there would be: the codes of the axis beside that of time. */
function seriesOf({ dimensions }: Shape): number {
  return dimensions.find(({ id }) => !isTime(id))?.categories.length ?? 1;
}

function cellsOf({ dimensions }: Shape): number {
  return dimensions.reduce((cells, { categories }) => cells * categories.length, 1);
}
