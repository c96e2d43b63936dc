import { type CaseAxis, LIST_AXES } from './aggregate.ts';
import { type Dimension, levelsTogether } from './dimension.ts';
import { axesOfFormula, type Formula, wholeOver } from './formula.ts';
import type { Sentence } from './labels/sentence.ts';
import { baseOf, type Metric } from './metric.ts';
import type { RequestSide } from './request-aggregate.ts';
import type { Selection } from './selection.ts';

/** Why a selection has no meaning for its metric, in a sentence that says what can be asked; `undefined` when it has. */
export function refusalOf(
  metric: Metric,
  selection: Selection,
  used: readonly Dimension[],
): Sentence | undefined {
  return (
    refusalOfKind(metric, selection, used) ??
    refusalOfDerived(metric, used) ??
    refusalOfLevels(selection, used) ??
    refusalOfFormula(metric, used) ??
    refusalOfAsked(metric, selection, used) ??
    refusalOfPanel(metric, selection, used)
  );
}

/** The dimensions that only requests have. */
const OF_REQUESTS: readonly Dimension[] = ['urgency', 'refusal_ground', 'duration'];

/** Beside an agency, requests are not kept by who asked, nor by why one was refused, and nothing by country. */
const NOT_BESIDE_AGENCY: readonly Dimension[] = ['country', 'partner', 'refusal_ground'];

function refusalOfKind(
  metric: Metric,
  { part }: Selection,
  used: readonly Dimension[],
): Sentence | undefined {
  const { id, formula } = baseOf(metric);
  const known = knownBy(formula);
  const strange = used.find((each) => (known ? !known.includes(each) : OF_REQUESTS.includes(each)));
  if (known && (strange || part !== null)) {
    return (say) => say.refusals.knownBy(id, known, strange ?? 'part');
  }
  if (strange) return (say) => say.refusals.ofRequests(strange);
  return known && refusalBesideAgency(id, known, used);
}

function refusalBesideAgency(
  metric: string,
  known: readonly Dimension[],
  used: readonly Dimension[],
): Sentence | undefined {
  const foreign = used.find((each) => NOT_BESIDE_AGENCY.includes(each));
  if (!used.includes('agency') || foreign === undefined) return undefined;
  const beside = known.filter((each) => each !== 'agency' && !NOT_BESIDE_AGENCY.includes(each));
  return (say) => say.refusals.knownBeside(metric, 'agency', beside, foreign);
}

/** The dimensions by which a metric that is not of cases is known; `undefined` for one of cases. */
function knownBy(formula: Formula): readonly Dimension[] | undefined {
  switch (formula.kind) {
    case 'reporting':
      return ['year', 'country'];
    case 'requests':
      if (formula.other) return ['year', 'country', 'urgency', 'refusal_ground'];
      return requestsKnownBy(formula.side);
    case 'request-ratio':
      return requestsKnownBy(formula.side);
    case 'duration':
    case 'duration-count':
      return [
        'year',
        'country',
        'agency',
        ...(formula.days === 'RESPONSE' ? (['urgency'] as const) : []),
        ...(formula.kind === 'duration-count' ? (['duration'] as const) : []),
      ];
    default:
      return undefined;
  }
}

/** Which agency of a State asked, no case says of its requests; which one was asked, each does. */
function requestsKnownBy(side: RequestSide): readonly Dimension[] {
  return [
    'year',
    'country',
    ...(side === 'requested' ? (['agency'] as const) : []),
    'partner',
    'urgency',
    'refusal_ground',
  ];
}

/** Of several levels of one axis the finest may be rows, while each other is held at one code, or years at a period. */
function refusalOfLevels({ by, filters }: Selection, used: readonly Dimension[]): Sentence | undefined {
  const levels = levelsTogether(used);
  const finest = levels?.at(-1);
  if (!levels || !finest) return undefined;
  const isHeld = (id: Dimension) => !by.includes(id) && (id === 'year' || filters[id]?.length === 1);
  if (by.includes(finest) && levels.slice(0, -1).every(isHeld)) return undefined;
  return (say) => say.refusals.levels(levels, finest);
}

/** A metric that counts some codes of an axis has no figure by that axis; a share of a whole needs the rows of the whole. */
function refusalOfFormula(metric: Metric, used: readonly Dimension[]): Sentence | undefined {
  const { id, formula, within } = baseOf(metric);
  const whole = wholeOver(formula, used);
  const own = used.find((dimension) => ownAxes(formula, within).some((axis) => axis === dimension));
  if (own && whole === undefined) {
    return (say) => say.refusals.countsBy(id, own);
  }
  const level = levelsTogether(used)?.find((each) => each !== whole);
  if (whole && level && levelsTogether(used)?.includes(whole)) {
    return (say) => say.refusals.levelOfWhole(id, level);
  }
  const over = formula.kind === 'ratio' ? formula.over : undefined;
  if (!over || whole !== undefined) return undefined;
  return (say) => say.refusals.shareOfWhole(id, over);
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

function refusalOfDerived({ id, formula }: Metric, used: readonly Dimension[]): Sentence | undefined {
  const within = used.find((dimension) => dimension === 'quarter' || dimension === 'month');
  if (within && (formula.kind === 'change' || formula.kind === 'rate')) {
    return (say) => say.refusals.wholeYears(id, within);
  }
  const [hasYear, hasCountry] = [used.includes('year'), used.includes('country')];
  if (formula.kind === 'change' && !hasYear) {
    return (say) => say.refusals.changeNeedsYear(id);
  }
  if (formula.kind === 'rate' && !(hasYear && hasCountry)) {
    return (say) => say.refusals.rateNeedsPeople(id);
  }
  return undefined;
}

/** What a metric has no figure without: a dimension as an axis, or held at one code. */
function refusalOfAsked(
  { id, asks = [] }: Metric,
  { by, filters }: Selection,
  used: readonly Dimension[],
): Sentence | undefined {
  const isHeld = (dimension: Dimension) => by.includes(dimension) || filters[dimension]?.length === 1;
  if (asks.every((dimension) => used.includes(dimension) && isHeld(dimension))) return undefined;
  return (say) => say.refusals.figureForEach(id, asks);
}

/** The agencies of a panel are rows, or counted together; beside another list they are neither. */
function refusalOfPanel(
  metric: Metric,
  { isLikeForLike, by }: Selection,
  used: readonly Dimension[],
): Sentence | undefined {
  if (!isLikeForLike || by.includes('agency')) return undefined;
  const { id, formula, within } = baseOf(metric);
  if (knownBy(formula) !== undefined) return (say) => say.refusals.panelOfCases(id);
  const needed = new Set<Dimension | undefined>([...used, within?.dimension]);
  const others = LIST_AXES.filter((axis) => axis !== 'panel' && needed.has(axis));
  return others.length > 0 ? (say) => say.refusals.panelBeside(others) : undefined;
}
