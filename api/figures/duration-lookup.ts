import { ALL } from '#domain/codes/code-list';
import type { Formula } from '#domain/formula';
import { DURATION_QUANTILE, periodCode } from '#domain/request-aggregate';
import type { Axis } from './axes.ts';
import type { Question } from './question.ts';
import { type Bind, isOneOf } from './statement.ts';

type DurationFormula = Extract<Formula, { readonly kind: 'duration' }>;

/** The axes of a cell of `stats.duration_quantile` beside its kind. */
const AXES = ['country', 'agency', 'urgency', 'year'] as const;

const IS_PERIOD = `year like '${periodCode('%', '%')}'`;

/**
 * The statement of a table of durations. Quantiles cannot be made from those of other cells, so each cell and each total has a
 * row of its own, where an axis that is not kept apart says `ALL` and the years of a declared period are together.
 */
export function lookUpDurations(
  { axes, held, release }: Question,
  { days, at }: DurationFormula,
  bind: Bind,
): string {
  const columns = [
    ...axes.map(columnOf),
    'counted::float8 as cases',
    'keys::float8 as keys',
    `${quantileAt(at)}::float8 as quantile`,
  ];
  const conditions = [
    `release_id = ${bind(release.number)}`,
    `kind = ${bind(days)}`,
    ...AXES.flatMap((id) => placeOn(id, { axes, held }, bind)),
  ];
  return [
    `select ${columns.join(',\n  ')}`,
    'from stats.duration_quantile',
    `where ${conditions.join('\n  and ')}`,
  ].join('\n');
}

/** The total of a table over a period is the cell of the period. */
function columnOf({ id, limit }: Axis): string {
  return limit === 'period' ? `case when ${IS_PERIOD} then '${ALL}' else year end as year` : id;
}

function quantileAt(at: number): string {
  const quantile = Object.entries(DURATION_QUANTILE).find(([, share]) => share === at);
  if (!quantile) throw new Error(`no release keeps the quantile ${at} of durations`);
  return quantile[0];
}

/** Where the cells of a table stand on an axis. */
function placeOn(
  id: (typeof AXES)[number],
  { axes, held }: Pick<Question, 'axes' | 'held'>,
  bind: Bind,
): readonly string[] {
  const axis = axes.find((each) => each.id === id);
  if (!axis) {
    const place = held.find((each) => each.id === id)?.category.code ?? ALL;
    return [`${id} = ${bind(place)}`];
  }
  const codes = axis.categories.map(({ code }) => code);
  if (axis.limit === 'period') return [isOneOf(id, [...codes, periodOf(codes)], bind)];
  if (axis.limit !== 'none') return [isOneOf(id, codes, bind)];
  return id === 'year' ? [`not ${IS_PERIOD}`] : [];
}

function periodOf(years: readonly string[]): string {
  return periodCode(years[0] ?? '', years.at(-1) ?? '');
}
