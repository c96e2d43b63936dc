import type { Part } from './codes/counting-axes.ts';
import type { Dimension } from './dimension.ts';
import { wholeOver } from './formula.ts';
import type { Sentence, SharedList } from './labels/sentence.ts';
import type { Metric } from './metric.ts';

const SHARED_LISTS = [
  'country',
  'agency',
  'partner',
  'channel',
  'instrument',
] as const satisfies readonly SharedList[];

/**
 * Why the rows of a metric over a dimension must not be added, in a sentence; `undefined` when they may be.
 * A case has one year, one principal crime, one outcome, one scope, one lead and one initiator, and many parties, channels and
 * instruments (CR-2, CR-3; Eurojust: "these columns cannot be summed up").
 */
export function whyRowsDoNotAddUp(
  metric: Metric,
  part: Part | null,
  dimension: Dimension,
): Sentence | undefined {
  const why = whyOfFormula(metric, dimension);
  if (why !== undefined) return why;
  if (isSharedAmong(metric, dimension) || isOfRequests(metric)) return undefined;
  if (dimension === 'country_group') return (say) => say.additivity.groups();
  if (dimension === 'agency_group') return (say) => say.additivity.agencyGroups();
  const isOfOneParty = (part === 'LEAD' || part === 'INITIATED') && dimension !== 'partner';
  const list = SHARED_LISTS.find((each) => each === dimension);
  if (list === undefined || (isOfOneParty && list !== 'channel' && list !== 'instrument')) return undefined;
  return (say) => say.additivity.severalOf(list);
}

/** Whether each of a dimension's rows holds its share of a case, so that they add up although a case has several. */
export function isSharedAmong({ formula }: Metric, dimension: Dimension): boolean {
  return formula.kind === 'cases' && formula.weight === 'per-state' && dimension === 'country';
}

/** A request has one sender, one receiver, one class and one result: its rows add up over all of them. */
function isOfRequests({ formula }: Metric): boolean {
  if (formula.kind === 'duration-count') return formula.days === 'RESPONSE';
  return formula.kind === 'requests' || formula.kind === 'request-ratio';
}

function whyOfFormula({ formula, clock }: Metric, dimension: Dimension): Sentence | undefined {
  switch (formula.kind) {
    case 'change':
      return (say) => say.additivity.changes();
    case 'rate':
      return dimension === 'country' || dimension === 'year' ? (say) => say.additivity.rates() : undefined;
    case 'reporting':
      return (say) => say.additivity.reporting();
    case 'quantile':
    case 'duration':
      return (say) => say.additivity.ownCases();
    case 'distinct':
      return (say) => say.additivity.sameStates();
    case 'requests':
    case 'duration-count':
      return undefined;
    case 'ratio':
    case 'request-ratio':
      return wholeOver(formula, [dimension]) === undefined ? (say) => say.additivity.ratios() : undefined;
    case 'cases':
    case 'sum':
    case 'revision':
      return clock === 'OPEN_AT_END' && dimension === 'year' ? (say) => say.additivity.stocks() : undefined;
    default:
      throw new Error(`unknown formula: ${formula satisfies never}`);
  }
}
