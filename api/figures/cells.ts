import { ALL, NOT_STATED } from '#domain/codes/code-list';
import type { Dimension } from '#domain/dimension';
import { type Cell, protect } from '#domain/disclosure/gate';
import { type Figure, withoutValue } from '#domain/figure';
import { reportingKey } from '../release-contents.ts';
import type { Question } from './question.ts';

/** A row of the statement: a code for each axis, then the measures. */
export type CellRow = Cell & { readonly [id in Dimension]?: string };

/** Where a cell lies: a code on each axis that is not summed up. */
export type Place = Readonly<Partial<Record<Dimension, string>>>;

const NO_CASES: Cell = { cases: 0, keys: 0, sum: 0, known: 0, numerator: 0, denominator: 0 };

/**
 * The figure at any place of a question. Every one, also of a cell that the statement did not return, passes the disclosure
 * gate; then a party that delivered nothing in the year turns zero into "not reported" and lowers trust in more.
 */
export function figuresAt(
  question: Question,
  rows: readonly CellRow[],
  notReported: ReadonlySet<string>,
): (place: Place) => Figure {
  const cells = new Map(rows.map((row) => [keyOf(question, row), row]));
  return (place) => {
    const cell = cells.get(keyOf(question, place)) ?? NO_CASES;
    const figure = protect(cell, question.metric, question.release.method.id);
    return isReported(question, place, notReported) ? figure : unreported(figure);
  };
}

function keyOf({ axes }: Question, place: Place): string {
  return axes.map(({ id }) => place[id] ?? ALL).join(' ');
}

/** Whether the party of a cell delivered in its year; only asked of one country or agency in one year. */
function isReported({ held }: Question, place: Place, notReported: ReadonlySet<string>): boolean {
  const heldAt: Place = Object.fromEntries(
    held.map(({ id, codes }) => [id, codes.length === 1 ? codes[0] : ALL]),
  );
  const { year = ALL, country, agency } = { ...heldAt, ...place };
  if (year === ALL || year === NOT_STATED) return true;
  if (country) return !notReported.has(reportingKey('country', country, year));
  return !(agency && notReported.has(reportingKey('agency', agency, year)));
}

function unreported(figure: Figure): Figure {
  if (figure.value === null) return figure.status[0] === 'z' ? withoutValue('x') : figure;
  const isNothing = figure.value === 0 && (figure.coverage?.of ?? figure.ratio?.denominator ?? 0) === 0;
  return isNothing ? withoutValue('x') : { ...figure, status: [...figure.status, 'u'] };
}
