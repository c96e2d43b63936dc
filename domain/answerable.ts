import type { Dimension } from './dimension.ts';
import { baseOf, findMetric, type Metric } from './metric.ts';
import { axesOf, type Selection } from './selection.ts';
import { sourceOf } from './source.ts';

/** What of a selection can be left out to make it answerable. */
export type Removable = Dimension | 'part' | 'like-for-like';

/** A smallest change after which a selection has figures: what goes, which axes come, and the selection then. */
export type Mend = {
  readonly without: readonly Removable[];
  readonly adding: readonly Dimension[];
  readonly selection: Selection;
};

/** Every choice of so many parts is tried; of more the number of choices doubles with each. */
const MOST_TRIED = 8;

/** Whether an aggregate holds a selection exactly, so that the API has figures for it. */
export function isAnswerable(selection: Selection): boolean {
  return !('refusal' in sourceOf(metricOf(selection), selection));
}

/**
 * The smallest changes after which a selection has figures, all of the same size; none when it has them already or never can.
 * What was asked for last goes first; where very much is asked for, the last of it goes untried. What is in `kept` does not go.
 */
export function mendsOf(selection: Selection, kept: readonly Removable[] = []): readonly Mend[] {
  if (isAnswerable(selection)) return [];
  const removable = removableOf(selection)
    .filter((each) => !kept.includes(each))
    .reverse();
  if (removable.length > MOST_TRIED) return mendsOfFirst(selection, removable, kept);
  const addable = needsOf(selection).filter((each) => !selection.by.includes(each));
  const most = removable.length + addable.length;
  for (let size = 1; size <= most; size += 1) {
    const mends = changesOf(selection, { removable, addable, size }).filter((mend) =>
      isAnswerable(mend.selection),
    );
    if (mends.length > 0) return mends;
  }
  return [];
}

/**
 * What stands against a dimension beside the rest of a selection: nothing (`undefined`), the smallest change that makes room
 * for it, or that the metric is never known by it.
 */
export function obstacleTo(selection: Selection, dimension: Dimension): Mend | 'never' | undefined {
  const added = { ...selection, by: [...new Set([...selection.by, dimension])] };
  if (isAnswerable(added)) return undefined;
  return mendsOf(added, [dimension])[0] ?? 'never';
}

/** Of too many parts the last asked for go at once, and the others are tried. */
function mendsOfFirst(
  selection: Selection,
  removable: readonly Removable[],
  kept: readonly Removable[],
): readonly Mend[] {
  const rest = changed(selection, removable.slice(0, removable.length - MOST_TRIED), []);
  if (isAnswerable(rest.selection)) return [rest];
  const mends = mendsOf(rest.selection, kept);
  return mends.map((mend) => ({ ...mend, without: [...rest.without, ...mend.without] }));
}

function metricOf({ metric }: Selection): Metric {
  const found = findMetric(metric);
  if (!found) throw new Error(`unknown metric: ${metric}`);
  return found;
}

function removableOf(selection: Selection): readonly Removable[] {
  const metric = metricOf(selection);
  // The keys of `Filters` are dimensions; `Object.keys` widens them to string.
  const filtered = Object.keys(selection.filters) as readonly Dimension[];
  return [
    ...new Set<Removable>([...selection.by, ...filtered]),
    ...(selection.part !== (metric.part ?? null) ? ['part' as const] : []),
    ...(selection.isLikeForLike ? ['like-for-like' as const] : []),
  ];
}

/** The axes without which there is no figure, or one of which there must be: of the metric, and a State beside its partners. */
function needsOf(selection: Selection): readonly Dimension[] {
  const metric = metricOf(selection);
  const { formula, asks = [] } = metric;
  const own: readonly Dimension[] =
    formula.kind === 'rate' ? ['year', 'country'] : formula.kind === 'change' ? ['year'] : [];
  const base = baseOf(metric).formula;
  const over = 'over' in base ? (base.over ?? []) : [];
  const beside = removableOf(selection).includes('partner') ? (['country'] as const) : [];
  return [...new Set([...asks, ...own, ...over, ...beside])];
}

type Changes = {
  readonly removable: readonly Removable[];
  readonly addable: readonly Dimension[];
  readonly size: number;
};

/** Every way to make so many changes; ways that remove less come first. */
function changesOf(selection: Selection, { removable, addable, size }: Changes): readonly Mend[] {
  const counts = Array.from({ length: size + 1 }, (_, removed) => removed);
  return counts.flatMap((removed) =>
    choices(addable, size - removed).flatMap((adding) =>
      choices(removable, removed).map((without) => changed(selection, without, adding)),
    ),
  );
}

function changed(selection: Selection, without: readonly Removable[], adding: readonly Dimension[]): Mend {
  const { isLikeForLike, ...rest } = selection;
  const metric = metricOf(selection);
  // Entries of `Filters` taken away one by one leave `Filters`.
  const filters = Object.fromEntries(
    Object.entries(selection.filters).filter(([id]) => !without.some((each) => each === id)),
  ) as Selection['filters'];
  const by = [...selection.by.filter((id) => !without.includes(id)), ...adding];
  return {
    without,
    adding,
    selection: {
      ...rest,
      by: axesOf(by, filters, metric),
      filters,
      part: without.includes('part') ? (metric.part ?? null) : selection.part,
      ...(isLikeForLike && !without.includes('like-for-like') && { isLikeForLike }),
    },
  };
}

/** Every choice of so many of some things, in their order. */
function choices<Thing>(things: readonly Thing[], size: number): readonly (readonly Thing[])[] {
  if (size === 0) return [[]];
  return things.flatMap((thing, index) =>
    choices(things.slice(index + 1), size - 1).map((rest) => [thing, ...rest]),
  );
}
