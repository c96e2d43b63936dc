import {
  AGGREGATES,
  type Aggregate,
  type Grain,
  type ListAxis,
  partsOffered,
  partsRead,
  partyOfPairs,
} from './aggregate.ts';
import type { Part } from './codes/counting-axes.ts';
import { DIMENSION_IDS } from './dimension.ts';
import { axesOfFormula } from './formula.ts';
import type { Sentence } from './labels/sentence.ts';
import { baseOf, type Metric } from './metric.ts';

/** Why no aggregate has some list axes together, and which there are. */
export function noSuchLists(lists: readonly ListAxis[]): Sentence {
  const offered = AGGREGATES.filter(
    (each, index) =>
      each.lists.length > 0 && each.party !== 'panel' && index === AGGREGATES.findIndex(isOfSameLists(each)),
  ).map((each) => each.lists);
  return (say) => say.refusals.noSuchLists(lists.map(nameOf), offered);
}

function isOfSameLists({ lists }: Aggregate): (other: Aggregate) => boolean {
  return (other) => other.lists.join() === lists.join();
}

/** Why an aggregate has no figure for a metric and a part, in a sentence; `undefined` when it has. */
export function noSuchMeasure(
  { id, formula }: Metric,
  part: Part | null,
  aggregate: Aggregate,
): Sentence | undefined {
  const { lists, party, hasQuantities } = aggregate;
  if (part !== null && party === undefined && lists.length > 0) {
    return (say) => say.refusals.partOfNoParty(lists);
  }
  if (part !== null && party !== undefined && partsRead(aggregate, part).length === 0) {
    return (say) => say.refusals.noSuchPart(part, lists.map(nameOf), partsOffered(aggregate));
  }
  const paired = partyOfPairs(aggregate);
  if (formula.kind === 'ratio' && formula.over?.some((axis) => axis === paired)) {
    return (say) => say.refusals.shareOfPairs(id);
  }
  if (formula.kind !== 'sum' || hasQuantities) return undefined;
  return (say) => say.refusals.onlyCases(id, lists, lists.at(-1) ?? '');
}

/** Why a metric has no figure in an aggregate at all: it does not count on the clock of the metric. */
export function notOnClock({ id }: Metric, { lists }: Aggregate): Sentence {
  return (say) => say.refusals.notOnClock(id, lists.map(nameOf));
}

/** Why none of the stored grains beside the lists of an aggregate has all the axes that are needed, and which there are. */
export function tooManyAxes(
  metric: Metric,
  needed: Grain,
  aggregate: Aggregate,
  stored: readonly Grain[],
): Sentence {
  const asked = {
    metric: metric.id,
    needed,
    own: axesOfFormula(baseOf(metric).formula),
    beside: aggregate.lists.map(nameOf),
    offered: askedAs(stored),
  };
  return (say) => say.refusals.tooManyAxes(asked);
}

/** What can be asked for together in each of some grains, each once: a grain may keep an axis apart that only metrics count by. */
function askedAs(grains: readonly Grain[]): readonly Grain[] {
  const asked = grains
    .map((grain) => grain.filter((axis) => DIMENSION_IDS.some((id) => id === axis)))
    .filter((grain) => grain.length > 1);
  return asked.filter((grain, index) => index === asked.findIndex((other) => other.join() === grain.join()));
}

/** How an axis is asked for: a panel by like-for-like. */
function nameOf(axis: ListAxis): string {
  return axis === 'panel' ? 'like-for-like' : axis;
}
