import { NOT_STATED } from '#domain/codes/code-list';
import { likeForLike } from '#domain/coverage';
import { periodCode } from '#domain/period';
import type { Selection } from '#domain/selection';
import type { Source } from '#domain/source';
import { isTime, yearOfTime } from '#domain/time-list';
import { type Problem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import type { Axis } from './axes.ts';
import { categoriesOf } from './categories.ts';

/**
 * The axes with only those agencies that reported in every year that is shown: each row is exact, none is added. Where the agencies
 * are counted together, only the years of their period: nobody reports for a year that is not stated.
 */
export function onPanel(axes: readonly Axis[], selection: Selection, found: FoundRelease): readonly Axis[] {
  if (!selection.by.includes('agency')) return axes.map((axis) => (axis.id === 'year' ? stated(axis) : axis));
  const panel = new Set(likeForLike(found.reporting, 'agency', yearsShown(axes, selection, found)));
  return axes.map((axis) => (axis.id === 'agency' ? keep(axis, panel) : axis));
}

/**
 * The declared period of a panel whose agencies are counted together; `undefined` where none is asked for. A problem where the
 * years shown are no declared period, or no agency reported in all of them.
 */
export function panelOf(
  source: Source,
  axes: readonly Axis[],
  selection: Selection,
  found: FoundRelease,
): { readonly panel: string | undefined } | Problem {
  if (source.kind !== 'cases' || source.aggregate.party !== 'panel') return { panel: undefined };
  const years = yearsShown(axes, selection, found);
  const declared = found.release.periods.map(periodCode);
  const code = `${years[0]}..${years.at(-1)}`;
  if (!declared.includes(code) || !isRun(years))
    return problem('not-answerable', (say) => say.refusals.panelPeriod(declared));
  if (found.categories.panel?.includes(code)) return { panel: code };
  return problem('not-answerable', (say) => say.refusals.panelEmpty(code));
}

/** Whether years, ascending, have no gap. */
function isRun(years: readonly string[]): boolean {
  return Number(years.at(-1)) - Number(years[0]) === years.length - 1;
}

function stated(axis: Axis): Axis {
  return { ...axis, categories: axis.categories.filter(({ code }) => code !== NOT_STATED) };
}

function keep(axis: Axis, panel: ReadonlySet<string>): Axis {
  return { ...axis, categories: axis.categories.filter(({ code }) => panel.has(code)), limit: 'several' };
}

function yearsShown(axes: readonly Axis[], selection: Selection, found: FoundRelease): readonly string[] {
  const axis = axes.find(({ id }) => isTime(id))?.categories.map(({ code }) => code);
  const codes =
    axis ?? selection.filters.year ?? categoriesOf('year', found, selection).map(({ code }) => code);
  return [...new Set(codes.flatMap((code) => yearOfTime(code) ?? []))];
}
