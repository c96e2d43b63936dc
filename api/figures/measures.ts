import { NOT_STATED } from '#domain/codes/code-list';
import type { Clock } from '#domain/codes/counting-axes';
import type { CaseCount, Condition } from '#domain/formula';
import type { Metric } from '#domain/metric';
import type { RequestSide } from '#domain/request-aggregate';

/**
 * A measure as the statement of a table reads it: an expression over the columns of the aggregate, its name, and how the rows of a
 * cell come together: as a sum (unless it says otherwise) or as the number of different values.
 */
export type Measure = { readonly of: string; readonly as: string; readonly fold?: 'distinct' };

/** The measures of a metric. Codes in them come from the catalogue, never from a question. */
export function measuresOf({ id, formula }: Metric): readonly Measure[] {
  switch (formula.kind) {
    case 'cases':
      return countsOf(formula);
    case 'sum':
      return [
        ...countsOf({}),
        { of: `${formula.quantity}_sum`, as: 'sum' },
        { of: `${formula.quantity}_known`, as: 'known' },
      ];
    case 'ratio':
      return [
        ...countsOf({}),
        { of: counted('cases', formula.numerator), as: 'numerator' },
        { of: counted('cases', formula.denominator), as: 'denominator' },
      ];
    case 'quantile':
      return countsOf({});
    case 'requests':
      return [{ of: formula.count, as: 'cases' }, { of: 'keys', as: 'keys' }, toldByPartners(formula.side)];
    case 'request-ratio':
      return [
        { of: 'requests', as: 'cases' },
        { of: 'keys', as: 'keys' },
        { of: formula.numerator, as: 'numerator' },
        { of: formula.denominator, as: 'denominator' },
        toldByPartners(formula.side),
      ];
    case 'duration-count':
      return [
        { of: 'counted', as: 'cases' },
        { of: 'keys', as: 'keys' },
      ];
    case 'distinct':
      return [...countsOf({}), { of: formula.axis, as: 'codes', fold: 'distinct' }];
    case 'change':
    case 'rate':
    case 'revision':
    case 'reporting':
    case 'duration':
      throw new Error(`${id} is a ${formula.kind} and not summed from an aggregate itself`);
    default:
      throw new Error(`unknown formula: ${formula satisfies never}`);
  }
}

/** How many of the requests only the States on the other side tell of. */
function toldByPartners(side: RequestSide): Measure {
  return { of: `case when ${side}_teller = 'PARTNER' then requests else 0 end`, as: 'borrowed' };
}

/** Of what a metric is a quantile over cases, and which; `undefined` for other metrics. */
export function quantileOfFormula({
  formula,
}: Metric): { readonly value: string; readonly at: number } | undefined {
  return formula.kind === 'quantile' ? { value: `${formula.value}::integer`, at: formula.at } : undefined;
}

/** The cases that count, with their record keys, which carry no weight. */
function countsOf({ weight, ...count }: CaseCount): readonly Measure[] {
  return [
    { of: counted('cases', weight ? { ...count, weight } : count), as: 'cases' },
    { of: counted('keys', count), as: 'keys' },
  ];
}

function counted(column: string, { where, clock, weight }: CaseCount): string {
  const conditions = [...(where ? [meets(where)] : []), ...(clock ? [isOnClock(clock)] : [])];
  const weighted = weight === undefined ? column : `${column} ${WEIGHT[weight]}`;
  return conditions.length > 0
    ? `case when ${conditions.join(' and ')} then ${weighted} else 0 end`
    : weighted;
}

const WEIGHT: Readonly<Record<NonNullable<CaseCount['weight']>, string>> = {
  states: '* states::integer',
  'per-state': '/ states::float8',
};

function isOnClock(clock: Clock | readonly Clock[]): string {
  if (typeof clock === 'string') return isOnOneClock(clock);
  return `(${clock.map((each) => `(${isOnOneClock(each)})`).join(' or ')})`;
}

/** Cases that are not closed have no year of closing: on that clock only years count. */
function isOnOneClock(clock: Clock): string {
  return clock === 'CLOSED' ? `clock = '${clock}' and year <> '${NOT_STATED}'` : `clock = '${clock}'`;
}

function meets(condition: Condition): string {
  if (condition.axis === 'outcome' && condition.notIn) return `outcome not in (${quoted(condition.notIn)})`;
  return `${condition.axis} in (${quoted(condition.in ?? [])})`;
}

function quoted(codes: readonly string[]): string {
  return codes.map((code) => `'${code}'`).join(', ');
}
