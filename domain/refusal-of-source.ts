import { AGGREGATES, type Aggregate, type Grain, grainsOn, type ListAxis } from './aggregate.ts';
import type { Clock, Part } from './codes/counting-axes.ts';
import { axesOfFormula } from './formula.ts';
import { baseOf, type Metric } from './metric.ts';

/** Why no aggregate has some list axes together, and which there are. */
export function noSuchLists(lists: readonly ListAxis[]): string {
  const offered = AGGREGATES.filter((each) => each.lists.length > 0).map((each) => each.lists.join(' with '));
  const how = lists.length > 1 ? 'together' : 'alone';
  return `${lists.join(' and ')} cannot be asked ${how}; ask for one of ${offered.join(', ')} in by and filters.`;
}

/** Why an aggregate has no figure for a metric and a part, in a sentence; `undefined` when it has. */
export function noSuchMeasure(
  { id, formula }: Metric,
  part: Part | null,
  { lists, party, hasQuantities }: Aggregate,
): string | undefined {
  if (part !== null && party === undefined && lists.length > 0) {
    return `a part is one of parties, and ${lists.join(' and ')} has none; leave part out.`;
  }
  if (formula.kind === 'ratio' && formula.over?.includes('country') && lists.length > 1) {
    return `${id} is a share of all countries together, which pairs do not keep; leave partner out.`;
  }
  if (formula.kind !== 'sum' || hasQuantities) return undefined;
  return `${id} is not kept by ${lists.join(' and ')}, where only cases are; ask for metric=cases, or leave ${lists.at(-1)} out.`;
}

/** Why a metric has no figure in an aggregate at all: it does not count on the clock of the metric. */
export function notOnClock({ id }: Metric, { lists }: Aggregate): string {
  return `${id} is not kept by ${lists.join(' and ')}; leave ${lists.join(' and ')} out.`;
}

/** Why no grain of an aggregate has all the axes that are needed, and which it has. */
export function tooManyAxes(
  metric: Metric,
  needed: Grain,
  aggregate: Aggregate,
  clocks: readonly Clock[],
): string {
  const stored = aggregate.grains.filter((grain) =>
    clocks.every((clock) => grainsOn(aggregate, clock).includes(grain)),
  );
  const offered = stored.filter((grain) => grain.length > 1).map((grain) => grain.join(' with '));
  const beside = aggregate.lists.length > 0 ? `Beside ${aggregate.lists.join(', ')} or part` : 'Here';
  const own = axesOfFormula(baseOf(metric).formula);
  const itself = own.length > 0 ? ` (${metric.id} itself needs ${own.join(', ')})` : '';
  const instead = offered.length > 0 ? `for one of them or for ${offered.join(', ')}` : 'for the year alone';
  return `${needed.join(', ')} together cannot be answered exactly${itself}. ${beside}, ask in by and filters ${instead}.`;
}
