import { likeForLike } from '#domain/coverage';
import type { Selection } from '#domain/selection';
import { isTime, yearOfTime } from '#domain/time-list';
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
  const axis = axes.find(({ id }) => isTime(id))?.categories.map(({ code }) => code);
  const codes =
    axis ?? selection.filters.year ?? categoriesOf('year', found, selection).map(({ code }) => code);
  return [...new Set(codes.flatMap((code) => yearOfTime(code) ?? []))];
}
