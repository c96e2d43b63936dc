import { NOT_STATED } from '#domain/codes/code-list';
import type { Category } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import type { Period } from '#domain/period';
import type { Selection } from '#domain/selection';
import { isTime, timesOf } from '#domain/time-list';
import { type Problem, parameterProblem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import { outsideTimes } from '../time-outside.ts';
import { unknownCode } from '../unknown-code.ts';
import { categoriesOf, listedCategories } from './categories.ts';
import { onPanel } from './panel.ts';

/**
 * One axis of the answer and its rows. `limit` says how a filter limits it: not at all, to one code, to several, or (years
 * only) to exactly a declared period.
 */
export type Axis = {
  readonly id: Dimension;
  readonly categories: readonly Category[];
  readonly limit: 'none' | 'one' | 'several' | 'period';
};

/** A dimension that a filter holds at one code, or the year at one declared period. */
export type Held = { readonly id: Dimension; readonly codes: readonly string[]; readonly category: Category };

/** Axes and held dimensions of a selection; a problem when a code is unknown or years are no period of the release. */
export function readAxes(
  selection: Selection,
  found: FoundRelease,
): { readonly axes: readonly Axis[]; readonly held: readonly Held[] } | Problem {
  const wrong =
    wrongTimes(selection, found) ?? unknownCodes(selection, found) ?? undeclaredPeriod(selection, found);
  if (wrong) return wrong;
  const asked = selection.by.map((id) => axisOf(id, selection, found));
  const held = filtersOf(selection).filter(([id]) => !selection.by.includes(id));
  return {
    axes: selection.isLikeForLike ? onPanel(asked, selection, found) : asked,
    held: held.map(([id, codes]) => ({ id, codes, category: heldCategory(id, codes, selection, found) })),
  };
}

function axisOf(id: Dimension, selection: Selection, found: FoundRelease): Axis {
  const codes = selection.filters[id];
  if (!codes) return { id, categories: categoriesOf(id, found, selection), limit: 'none' };
  const categories = listedCategories(id, found, selection).filter(({ code }) => codes.includes(code));
  if (codes.length === 1) return { id, categories, limit: 'one' };
  const isPeriod = id === 'year' && periodOf(codes, found) !== undefined;
  return { id, categories, limit: isPeriod ? 'period' : 'several' };
}

function heldCategory(
  id: Dimension,
  codes: readonly string[],
  selection: Selection,
  found: FoundRelease,
): Category {
  const [code = ''] = codes;
  if (codes.length === 1) {
    return (
      listedCategories(id, found, selection).find((listed) => listed.code === code) ?? { code, label: code }
    );
  }
  const last = codes.at(-1) ?? '';
  return { code: `${code}..${last}`, label: `${code}–${last}` };
}

const TIMES = ['year', 'quarter', 'month'] as const;

/** Years outside the release; quarters and months outside it, or outside the years that are held. */
function wrongTimes(selection: Selection, found: FoundRelease): Problem | undefined {
  const problems = TIMES.map((id) => wrongTimesOn(id, selection, found));
  return problems.find((each) => each !== undefined);
}

function wrongTimesOn(
  id: (typeof TIMES)[number],
  selection: Selection,
  found: FoundRelease,
): Problem | undefined {
  const asked = selection.filters[id];
  if (asked === undefined) return undefined;
  const listed = listedCategories(id, found, selection).map(({ code }) => code);
  const stated = listed.filter((code) => code !== NOT_STATED);
  const outside = asked.find((code) => !listed.includes(code));
  if (outside === undefined) return undefined;
  return outsideTimes(id, outside, stated);
}

function unknownCodes(selection: Selection, found: FoundRelease): Problem | undefined {
  const errors = filtersOf(selection)
    .filter(([id]) => !isTime(id))
    .flatMap(([id, codes]) => {
      const list = listedCategories(id, found, selection);
      const known = new Set(list.map(({ code }) => code));
      return codes.filter((code) => !known.has(code)).map((code) => unknownCode(id, code, list));
    });
  return errors.length > 0 ? parameterProblem('unknown-code', ...errors) : undefined;
}

/** Several years without the year axis must be a declared period: only those have a cell of their own. */
function undeclaredPeriod({ by, filters }: Selection, found: FoundRelease): Problem | undefined {
  const years = filters.year;
  if (!years || years.length === 1 || by.includes('year') || periodOf(years, found)) return undefined;
  const declared = found.release.periods.map(({ first, last }) => `${first}..${last}`);
  const single = singleTimes(by, years);
  return parameterProblem('not-answerable', {
    parameter: 'year',
    value: `${years[0]}..${years.at(-1)}`,
    text: ({ parameters }) =>
      single === undefined
        ? parameters.undeclaredPeriod(declared)
        : parameters.undeclaredPeriodOfTimes(declared, single),
  });
}

/** How to name the quarters or months of years that are no period. */
function singleTimes(by: Selection['by'], years: readonly string[]): string | undefined {
  const time = by.find((id) => id === 'quarter' || id === 'month');
  if (time === undefined || !isTime(time)) return undefined;
  const codes = timesOf(time, years);
  return `${time}=${codes[0]}..${codes.at(-1)}`;
}

function periodOf(years: readonly string[], { release }: FoundRelease): Period | undefined {
  return release.periods.find(
    ({ first, last }) =>
      years.length === last - first + 1 && years[0] === String(first) && years.at(-1) === String(last),
  );
}

function filtersOf({ filters }: Selection): readonly (readonly [Dimension, readonly string[]])[] {
  // The keys of `Filters` are dimensions; `Object.entries` widens them to string.
  return Object.entries(filters) as [Dimension, readonly string[]][];
}
