import { ALL } from '#domain/codes/code-list';
import { hasRowOfAll } from '#domain/source';
import type { CellRow } from '../../api/figures/cells.ts';
import type { Question } from '../../api/figures/question.ts';
import { groupings } from '../../api/figures/totals.ts';

/** More than all rows together, so that no total that is read can be the sum of rows. */
const OF_TOTALS = 1_000_003;

/**
 * Rows as the statement of a question would give them, in which every cell of a total is its own number and none is what its rows
 * add up to: a total that was added shows.
 */
export function tellingRows(question: Question): readonly CellRow[] {
  return groupings(question)
    .flatMap((set) =>
      placesOf(question, set).map((place) => ({ place, isTotal: Object.values(place).includes(ALL) })),
    )
    .map(({ place, isTotal }, index) => ({ ...place, ...measuresOf((isTotal ? OF_TOTALS : 31) + index) }));
}

function placesOf(
  { axes, source }: Question,
  set: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  return axes.reduce<readonly Readonly<Record<string, string>>[]>(
    (places, { id, categories }) => {
      const codes = categories.map(({ code }) => code);
      const kept = set.includes(id) ? (hasRowOfAll(source, id) ? [...codes, ALL] : codes) : [ALL];
      return places.flatMap((place) => kept.map((code) => ({ ...place, [id]: code })));
    },
    [{}],
  );
}

function measuresOf(number: number) {
  return {
    cases: number,
    keys: 0,
    sum: number,
    known: number,
    quantile: number,
    codes: number,
    numerator: number,
    denominator: 2 * number + 1,
  };
}
