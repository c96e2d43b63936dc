import {
  AGGREGATES,
  type Aggregate,
  CASE_AXES,
  type CaseAxis,
  type Grain,
  PARTY_AXES,
  type PartyAxis,
} from '#domain/aggregate';
import type { Part } from '#domain/codes/counting-axes';
import { effectivePart } from '#domain/counting';
import type { Dimension } from '#domain/dimension';
import type { Metric } from '#domain/metric';
import type { Selection } from '#domain/selection';
import { type Problem, problem } from '../problem.ts';

/** The smallest aggregate and grain that answer a selection exactly, and the part whose cases count. */
export type Source = {
  readonly aggregate: Aggregate;
  readonly grain: Grain;
  readonly part: Part | null;
};

/** What each dimension needs an aggregate to keep apart. */
const CASE_AXIS: Readonly<Partial<Record<Dimension, CaseAxis>>> = {
  year: 'year',
  crime: 'crime',
  outcome: 'outcome',
  outcome_group: 'outcome',
  scope: 'scope',
};

/** Where to read a selection from; a problem that says what can be asked instead when no aggregate holds it. */
export function sourceOf(metric: Metric, selection: Selection): Source | Problem {
  const used = usedDimensions(selection);
  const refusal = refusalOf(metric, used);
  if (refusal) return problem('not-answerable', refusal);
  const part = effectivePart(selection.part, partyAxisOf(used) !== undefined);
  const party = partyAxisOf(used) ?? (part === null ? undefined : 'country');
  const needed = neededAxes(metric, used);
  const aggregate = aggregateOf(party);
  const grain = aggregate.grains.find((candidate) => needed.every((axis) => candidate.includes(axis)));
  return grain
    ? { aggregate, grain, part }
    : problem('not-answerable', tooManyAxes(metric, needed, aggregate));
}

/** The party axis that a selection uses, if any. */
export function partyAxisOf(dimensions: readonly Dimension[]): PartyAxis | undefined {
  return PARTY_AXES.find((axis) => dimensions.includes(axis));
}

/** The dimensions that a selection asks for or filters on. */
function usedDimensions({ by, filters }: Selection): readonly Dimension[] {
  // The keys of `Filters` are dimensions; `Object.keys` widens them to string.
  return [...new Set([...by, ...(Object.keys(filters) as Dimension[])])];
}

function refusalOf(metric: Metric, used: readonly Dimension[]): string | undefined {
  const parties = PARTY_AXES.filter((axis) => used.includes(axis));
  if (parties.length > 1) {
    return `${parties.join(' and ')} cannot be asked together; ask for one of country, country_group, agency in by and filters.`;
  }
  if (used.includes('outcome') && used.includes('outcome_group')) {
    return 'outcome and outcome_group are the same axis at two levels; ask for one of them.';
  }
  if (metric.formula.kind === 'multilateral-share' && used.includes('scope')) {
    return `${metric.id} is itself a share of a scope and has no figure by scope; leave scope out, or ask for metric=cases&by=scope.`;
  }
  return undefined;
}

function neededAxes(metric: Metric, used: readonly Dimension[]): Grain {
  const needed = new Set(used.map((id) => CASE_AXIS[id]));
  return CASE_AXES.filter(
    (axis) => needed.has(axis) || (axis === 'scope' && metric.formula.kind === 'multilateral-share'),
  );
}

function aggregateOf(party: PartyAxis | undefined): Aggregate {
  const aggregate = AGGREGATES.find((candidate) => candidate.party === party);
  if (!aggregate) throw new Error(`no aggregate has the party axis ${party}`);
  return aggregate;
}

function tooManyAxes(metric: Metric, needed: Grain, { party, grains }: Aggregate): string {
  const offered = grains.filter((grain) => grain.length > 1).map((grain) => grain.join(' with '));
  const beside = party ? `Beside ${party} or part` : 'Here';
  const itself = metric.formula.kind === 'multilateral-share' ? ` (${metric.id} itself needs scope)` : '';
  return `${needed.join(', ')} together cannot be answered exactly${itself}. ${beside}, ask in by and filters for one of them or for ${offered.join(', ')}.`;
}
