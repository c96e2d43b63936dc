import type { CaseAxis } from './aggregate.ts';
import type { Dimension } from './dimension.ts';
import { axesOfFormula, type Formula, wholeOver } from './formula.ts';
import { baseOf, type Metric } from './metric.ts';
import type { DurationKind } from './request-aggregate.ts';
import type { Selection } from './selection.ts';

/** Why a selection has no meaning for its metric, in a sentence that says what can be asked; `undefined` when it has. */
export function refusalOf(
  metric: Metric,
  selection: Selection,
  used: readonly Dimension[],
): string | undefined {
  return (
    refusalOfKind(metric, selection, used) ??
    refusalOfLevels(used) ??
    refusalOfFormula(metric, used) ??
    refusalOfDerived(metric, used) ??
    refusalOfAsked(metric, selection, used) ??
    refusalOfPanel(selection)
  );
}

/** The dimensions by which metrics that are not of cases are known. */
const KNOWN_BY: Readonly<Partial<Record<Formula['kind'], readonly Dimension[]>>> = {
  requests: ['year', 'country', 'partner', 'urgency', 'refusal_ground'],
  'request-ratio': ['year', 'country', 'partner', 'urgency', 'refusal_ground'],
  reporting: ['year', 'country'],
};

const DURATION_KNOWN_BY: Readonly<Record<DurationKind, readonly Dimension[]>> = {
  RESPONSE: ['year', 'country', 'urgency'],
  CASE: ['year', 'country'],
};

/** The dimensions that only requests have. */
const OF_REQUESTS: readonly Dimension[] = ['urgency', 'refusal_ground'];

function refusalOfKind(metric: Metric, { part }: Selection, used: readonly Dimension[]): string | undefined {
  const { id, formula } = baseOf(metric);
  const known = formula.kind === 'duration' ? DURATION_KNOWN_BY[formula.days] : KNOWN_BY[formula.kind];
  const strange = used.find((each) => (known ? !known.includes(each) : OF_REQUESTS.includes(each)));
  if (known && (strange || part !== null)) {
    return `${id} is known by ${known.join(', ')}; leave ${strange ?? 'part'} out.`;
  }
  return (
    strange &&
    `${strange} is one of requests and not of cases; ask for a metric of requests, or leave it out.`
  );
}

function refusalOfLevels(used: readonly Dimension[]): string | undefined {
  if (!used.includes('outcome') || !used.includes('outcome_group')) return undefined;
  return 'outcome and outcome_group are the same axis at two levels; ask for one of them.';
}

/** A metric that counts some codes of an axis has no figure by that axis; a share of a whole needs the rows of the whole. */
function refusalOfFormula(metric: Metric, used: readonly Dimension[]): string | undefined {
  const { id, formula, within } = baseOf(metric);
  const whole = wholeOver(formula, used);
  const own = used.find((dimension) => ownAxes(formula, within).some((axis) => axis === dimension));
  if (own && whole === undefined) {
    return `${id} itself counts by ${own} and has no figure by ${own}; leave ${own} out, or ask for metric=cases&by=${own}.`;
  }
  const over = formula.kind === 'ratio' ? formula.over : undefined;
  if (!over || whole !== undefined) return undefined;
  return `${id} is the share of each row in the whole; ask for one of ${over.join(', ')} in by.`;
}

function ownAxes(formula: Formula, within: Metric['within']): readonly (CaseAxis | Dimension)[] {
  const axes = axesOfFormula(formula);
  return [
    ...axes,
    ...(axes.includes('outcome') ? ['outcome_group' as const] : []),
    ...(axes.includes('states') ? ['scope' as const] : []),
    ...(formula.kind === 'distinct' ? [formula.axis] : []),
    ...(within ? [within.dimension] : []),
  ];
}

function refusalOfDerived({ id, formula }: Metric, used: readonly Dimension[]): string | undefined {
  const [hasYear, hasCountry] = [used.includes('year'), used.includes('country')];
  if (formula.kind === 'change' && !hasYear) {
    return `${id} compares each year with the year before; ask for it with by=year or a year.`;
  }
  if (formula.kind === 'rate' && !(hasYear && hasCountry)) {
    return `${id} needs the people of a State in a year; ask for it with country and year in by or filters.`;
  }
  return undefined;
}

/** What a metric has no figure without: a dimension as an axis, or held at one code. */
function refusalOfAsked(
  { id, asks = [] }: Metric,
  { by, filters }: Selection,
  used: readonly Dimension[],
): string | undefined {
  const isHeld = (dimension: Dimension) => by.includes(dimension) || filters[dimension]?.length === 1;
  if (asks.every((dimension) => used.includes(dimension) && isHeld(dimension))) return undefined;
  return `${id} has a figure for each ${asks.join(' and ')} only; ask for it with by=${asks.join(',')}, or with one code of each as a filter.`;
}

function refusalOfPanel({ isLikeForLike, by }: Selection): string | undefined {
  if (!isLikeForLike || by.includes('agency')) return undefined;
  return 'like-for-like keeps the agencies that reported in every year shown, whose rows do not add up; ask for it with agency in by.';
}
