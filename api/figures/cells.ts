import { ALL, NOT_STATED } from '#domain/codes/code-list';
import type { Dimension } from '#domain/dimension';
import { type Cell, protect } from '#domain/disclosure/gate';
import { type Figure, withoutValue } from '#domain/figure';
import { isOutsideRatio } from '#domain/formula';
import type { FoundRelease } from '../release.query.ts';
import { brokenAt } from './broken-at.ts';
import { definedAt } from './defined-at.ts';
import { ofMetric } from './derived.ts';
import { completedBy } from './held.ts';
import { isOwnPartner } from './own-partner.ts';
import { type FigureAt, type Place, yearAt } from './place.ts';
import { provisionalAt } from './provisional-at.ts';
import type { Question } from './question.ts';
import { silentYearsOf } from './silent-years.ts';

/** A row of the statement: a code for each axis, then the measures. */
export type CellRow = Cell & {
  /** Of requests: how many only the States on the other side tell of. */
  readonly borrowed?: number;
} & { readonly [id in Dimension]?: string };

const NO_CASES: Cell = { cases: 0, keys: 0, sum: 0, known: 0, numerator: 0, denominator: 0 };

/**
 * The figure at any place of a question. Every one, also of a cell that the statement did not return, passes the disclosure
 * gate; then a party that delivered nothing in the year turns zero into "not reported" and lowers trust in more.
 */
export function figuresAt(question: Question, rows: readonly CellRow[], found: FoundRelease): FigureAt {
  const defined = definedAt(question, protectedAt(question, rows, found), found);
  const figureAt = brokenAt(question, defined, found);
  return ofMetric(question, provisionalAt(question, figureAt, found));
}

/** The figures of the metric that is read, each through the gate. */
function protectedAt(question: Question, rows: readonly CellRow[], found: FoundRelease): FigureAt {
  const keyOf = keyOn(question.axes.map(({ id }) => id));
  const cells = new Map(rows.map((row) => [keyOf(row), row]));
  const at = (place: Place) => cells.get(keyOf(place)) ?? NO_CASES;
  const completed = completedBy(question.held);
  return (place) => {
    const cell = inWhole(question, place, at);
    const there = completed(place);
    if (isNothing(cell) && isOutside(there, question, found)) return withoutValue('z');
    const figure = borrowed(cell, protect(cell, question.base, question.release.method.id));
    return isReported(there, question, found) ? figure : unreported(figure);
  };
}

/** Whether nothing can be counted at a place: a State with itself, or requests between States that a body was asked. */
function isOutside(place: Place, { source }: Question, found: FoundRelease): boolean {
  if (isOwnPartner(place, found)) return true;
  const isOfRequests =
    source.kind === 'requests' || (source.kind === 'durations' && source.days === 'RESPONSE');
  return isOfRequests && found.agencies.get(place.agency ?? '')?.partyType === 'BODY';
}

/** Whether nothing at all was counted in a cell, as far as the record keys tell. */
function isNothing({ cases, keys }: CellRow): boolean {
  return cases === 0 && keys === 0;
}

/**
 * The cell of a place; for a share of a whole, with the denominator of all rows of its axis together, or with none where the code
 * is outside the whole.
 */
function inWhole({ base, whole }: Question, place: Place, at: (place: Place) => CellRow): CellRow {
  const cell = at(place);
  if (whole === undefined) return cell;
  if (isOutsideRatio(base.formula, place[whole] ?? ALL)) return { ...cell, denominator: 0 };
  const { denominator = 0 } = at({ ...place, [whole]: ALL });
  return { ...cell, denominator };
}

/** The key of a place on some axes. */
function keyOn(axes: readonly Dimension[]): (place: Place) => string {
  return (place) => {
    let key = '';
    for (const id of axes) key += `${place[id] ?? ALL} `;
    return key;
  };
}

/** A figure that rests on the word of others is of low reliability, as one of a party that delivered nothing. */
function borrowed({ borrowed: requests = 0 }: CellRow, figure: Figure): Figure {
  if (requests === 0 || figure.value === null) return figure;
  return { ...figure, status: [...figure.status, 'u'] };
}

/**
 * Whether the party of a cell delivered in its year; only asked of one country or agency in one year. A family of agencies that has
 * units is none: some of them may have delivered.
 */
function isReported(place: Place, { families }: Question, found: FoundRelease): boolean {
  const { country, agency_group = '' } = place;
  const agency = place.agency ?? (families.includes(agency_group) ? '' : agency_group);
  const silentYears = country
    ? silentYearsOf(found, 'country').get(country)
    : silentYearsOf(found, 'agency').get(agency);
  if (silentYears === undefined) return true;
  const year = yearAt(place) ?? ALL;
  return year === ALL || year === NOT_STATED || !silentYears.has(year);
}

function unreported(figure: Figure): Figure {
  if (figure.value === null) return figure.status[0] === 'z' ? withoutValue('x') : figure;
  const isNothing = figure.value === 0 && (figure.coverage?.of ?? figure.ratio?.denominator ?? 0) === 0;
  if (isNothing) return withoutValue('x');
  return figure.status.includes('u') ? figure : { ...figure, status: [...figure.status, 'u'] };
}
