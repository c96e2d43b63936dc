import type { Part } from './codes/counting-axes.ts';
import type { Dimension } from './dimension.ts';
import { wholeOver } from './formula.ts';
import type { Metric } from './metric.ts';

const LIST_WORDS: Readonly<Partial<Record<Dimension, string>>> = {
  country: 'country',
  agency: 'agency',
  partner: 'partner',
  channel: 'channel',
  instrument: 'instrument',
};

/**
 * Why the rows of a metric over a dimension must not be added, in a sentence; `undefined` when they may be.
 * A case has one year, one principal crime, one outcome, one scope, one lead and one initiator, and many parties, channels and
 * instruments (CR-2, CR-3; Eurojust: "these columns cannot be summed up").
 */
export function whyRowsDoNotAddUp(
  metric: Metric,
  part: Part | null,
  dimension: Dimension,
): string | undefined {
  const why = whyOfFormula(metric, dimension);
  if (why !== undefined) return why;
  if (isSharedAmong(metric, dimension) || isOfRequests(metric)) return undefined;
  if (dimension === 'country_group') {
    return 'Rows do not add up to the total, because a State can belong to several groups and a case can involve several States.';
  }
  const isOfOneParty = (part === 'LEAD' || part === 'INITIATED') && dimension !== 'partner';
  const word = LIST_WORDS[dimension];
  if (word === undefined || (isOfOneParty && dimension !== 'channel' && dimension !== 'instrument')) {
    return undefined;
  }
  return `Rows do not add up to the total, because a case can involve more than one ${word}.`;
}

/** Whether each of a dimension's rows holds its share of a case, so that they add up although a case has several. */
export function isSharedAmong({ formula }: Metric, dimension: Dimension): boolean {
  return formula.kind === 'cases' && formula.weight === 'per-state' && dimension === 'country';
}

/** A request has one sender, one receiver, one class and one result: its rows add up over all of them. */
function isOfRequests({ formula }: Metric): boolean {
  return formula.kind === 'requests' || formula.kind === 'request-ratio';
}

function whyOfFormula({ formula, clock }: Metric, dimension: Dimension): string | undefined {
  switch (formula.kind) {
    case 'change':
      return 'Rows do not add up, because each is a change of its own.';
    case 'rate':
      return dimension === 'country' || dimension === 'year'
        ? 'Rows do not add up, because each is a rate of its own population.'
        : undefined;
    case 'reporting':
      return 'Rows do not add up, because each is a share of its own agencies.';
    case 'quantile':
    case 'duration':
      return 'Rows do not add up, because each is the value of its own cases.';
    case 'distinct':
      return 'Rows do not add up, because the same State can stand in several.';
    case 'requests':
      return undefined;
    case 'ratio':
    case 'request-ratio':
      return wholeOver(formula, [dimension]) === undefined
        ? 'Rows do not add up, because each is a ratio computed from its own cases.'
        : undefined;
    case 'cases':
    case 'sum':
    case 'revision':
      return clock === 'OPEN_AT_END' && dimension === 'year'
        ? 'Rows do not add up, because a stock is read at the end of each year.'
        : undefined;
    default:
      throw new Error(`unknown formula: ${formula satisfies never}`);
  }
}
