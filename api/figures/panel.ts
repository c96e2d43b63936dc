import { NOT_STATED } from '#domain/codes/code-list';
import { likeForLike } from '#domain/coverage';
import type { Selection } from '#domain/selection';
import type { FoundRelease } from '../release.query.ts';
import type { Axis } from './axes.ts';
import { categoriesOf } from './categories.ts';

/** The axes with only those agencies that reported in every year that is shown: each row is exact, none is added. */
export function onPanel(axes: readonly Axis[], selection: Selection, found: FoundRelease): readonly Axis[] {
  const panel = new Set(likeForLike(found.reporting, 'agency', yearsShown(axes, selection, found)));
  return axes.map((axis) => (axis.id === 'agency' ? keep(axis, panel) : axis));
}

function keep(axis: Axis, panel: ReadonlySet<string>): Axis {
  return { ...axis, categories: axis.categories.filter(({ code }) => panel.has(code)), limit: 'several' };
}

function yearsShown(axes: readonly Axis[], selection: Selection, found: FoundRelease): readonly string[] {
  const axis = axes.find(({ id }) => id === 'year')?.categories.map(({ code }) => code);
  const years =
    axis ?? selection.filters.year ?? categoriesOf('year', found, selection).map(({ code }) => code);
  return years.filter((year) => year !== NOT_STATED);
}
