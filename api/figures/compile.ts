import { grainName } from '#domain/aggregate';
import { ALL } from '#domain/codes/code-list';
import { CRIME_SECTION_LENGTH } from '#domain/codes/crime';
import { OUTCOME_LIST } from '#domain/codes/outcome';
import type { Dimension } from '#domain/dimension';
import type { Metric } from '#domain/metric';
import type { Axis, Held } from './axes.ts';
import type { Question } from './question.ts';
import { partyAxisOf } from './source.ts';
import { groupings } from './totals.ts';

/** One statement for the database. Its columns: a code for each axis (`ALL` where summed up), then the measures of a cell. */
export type Statement = {
  readonly text: string;
  readonly parameters: readonly (string | number | readonly string[])[];
};

type Column = { readonly of: string; readonly as: string };

const KEYS_MODULUS = 2 ** 32;

/**
 * The one statement that reads all cells of a table and of its totals from the smallest aggregate.
 * Identifiers come from closed lists of the domain, values are parameters. Cells without cases are not returned. Summing
 * rows inside a grain is exact, because a case has one year, crime, outcome and scope; parties are never summed.
 */
export function compile(question: Question): Statement {
  const parameters: Statement['parameters'][number][] = [];
  const bind = (value: Statement['parameters'][number]) => `$${parameters.push(value)}`;
  const measures = measuresOf(question.metric);
  const inner = [
    `select ${[...question.axes.map(axisColumn), ...measures.map(asColumn)].join(',\n    ')}`,
    `from stats.${question.source.aggregate.name}`,
    ...question.axes.flatMap((axis) => joinOf(axis, bind)),
    `where ${conditions(question, bind).join('\n    and ')}`,
  ];
  const text = [
    `select ${[...question.axes.map(outerColumn), ...measures.map(summed)].join(',\n  ')}`,
    `from (\n  ${inner.join('\n  ')}\n) as matching`,
    `group by grouping sets (${groupings(question)
      .map((set) => `(${set.join(', ')})`)
      .join(', ')})`,
  ].join('\n');
  return { text, parameters };
}

/** The measures of a metric, as columns of its aggregate. */
function measuresOf({ formula }: Metric): readonly Column[] {
  const counts = [
    { of: 'cases', as: 'cases' },
    { of: 'keys', as: 'keys' },
  ];
  switch (formula.kind) {
    case 'cases':
      return counts;
    case 'sum':
      return [
        ...counts,
        { of: `${formula.quantity}_sum`, as: 'sum' },
        { of: `${formula.quantity}_known`, as: 'known' },
      ];
    case 'multilateral-share':
      return [
        ...counts,
        { of: "case when scope = 'MULTILATERAL' then cases else 0 end", as: 'numerator' },
        { of: "case when scope in ('BILATERAL', 'MULTILATERAL') then cases else 0 end", as: 'denominator' },
      ];
    default:
      throw new Error(`unknown formula: ${formula satisfies never}`);
  }
}

function asColumn({ of, as }: Column): string {
  return of === as ? of : `${of} as ${as}`;
}

function summed({ as }: Column): string {
  const total = `coalesce(sum(${as}), 0)`;
  return as === 'keys' ? `mod(${total}, ${KEYS_MODULUS})::float8 as keys` : `${total}::float8 as ${as}`;
}

function outerColumn({ id }: Axis): string {
  return `coalesce(${id}, '${ALL}') as ${id}`;
}

function axisColumn({ id, limit }: Axis): string {
  if (id === 'outcome_group') return 'grouped.outcome_group';
  if (id !== 'crime') return id;
  return limit === 'none' ? `left(crime, ${CRIME_SECTION_LENGTH}) as crime` : 'named.code as crime';
}

/** Crimes that are named, and groups of outcomes, are lists that the rows of the aggregate are matched with. */
function joinOf(axis: Axis, bind: (codes: readonly string[]) => string): readonly string[] {
  const codes = axis.categories.map(({ code }) => code);
  if (axis.id === 'crime' && axis.limit !== 'none') {
    return [`join unnest(${bind(codes)}::text[]) as named (code) on starts_with(crime, named.code)`];
  }
  if (axis.id !== 'outcome_group') return [];
  const outcomes = OUTCOME_LIST.filter(({ parent }) => codes.includes(parent ?? ''));
  const groups = bind(outcomes.map(({ parent }) => parent ?? ''));
  const members = bind(outcomes.map(({ code }) => code));
  return [
    `join unnest(${groups}::text[], ${members}::text[]) as grouped (outcome_group, outcome) using (outcome)`,
  ];
}

function conditions(
  question: Question,
  bind: (value: Statement['parameters'][number]) => string,
): readonly string[] {
  const { selection, release, source, axes, held } = question;
  const { aggregate, grain, part } = source;
  const isPartyUsed = partyAxisOf([...axes, ...held].map(({ id }) => id)) !== undefined;
  return [
    `release_id = ${bind(release.number)}`,
    `grain = ${bind(grainName(grain))}`,
    `clock = ${bind(selection.clock)}`,
    ...(aggregate.party && part ? [`part = ${bind(part)}`] : []),
    ...(aggregate.party && !isPartyUsed ? [`${aggregate.party} = ${bind(ALL)}`] : []),
    ...axes.filter(isLimitedByColumn).map(({ id, categories }) =>
      isOneOf(
        id,
        categories.map(({ code }) => code),
        bind,
      ),
    ),
    ...held.map((each) => heldCondition(each, bind)),
  ];
}

function isLimitedByColumn({ id, limit }: Axis): boolean {
  return limit !== 'none' && id !== 'crime' && id !== 'outcome_group';
}

function heldCondition({ id, codes }: Held, bind: (value: string | readonly string[]) => string): string {
  if (id === 'crime') return `starts_with(crime, ${bind(codes[0] ?? '')})`;
  if (id !== 'outcome_group') return isOneOf(id, codes, bind);
  const outcomes = OUTCOME_LIST.filter(({ parent }) => codes.includes(parent ?? ''));
  return isOneOf(
    'outcome',
    outcomes.map(({ code }) => code),
    bind,
  );
}

function isOneOf(
  id: Dimension,
  codes: readonly string[],
  bind: (value: string | readonly string[]) => string,
): string {
  const [code = ''] = codes;
  return codes.length === 1 ? `${id} = ${bind(code)}` : `${id} = any(${bind(codes)})`;
}
