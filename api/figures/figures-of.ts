import { withoutValue } from '#domain/figure';
import { revisionFigure } from '#domain/revision';
import type { FoundRelease } from '../release.query.ts';
import { type CellRow, figuresAt } from './cells.ts';
import { notCounted } from './not-counted.ts';
import type { FigureAt } from './place.ts';
import { provisionalAt } from './provisional-at.ts';
import type { Question } from './question.ts';
import { reportingAt } from './reporting-figures.ts';
import { questionBefore, revisedAt } from './revised.ts';

/** What the statement of a question gave for a release. */
export type Reading = { readonly found: FoundRelease; readonly rows: readonly CellRow[] };

/**
 * The figures that answer a question, from its release and the one published before: for a revision their difference, else
 * those of the release, with the flag `r` where the release before had another value.
 */
export function figuresOf(question: Question, now: Reading, before: Reading | undefined): FigureAt {
  const figureAt = figuresIn(question, now);
  const earlierAt =
    before && isCounted(question, before.found)
      ? figuresIn(questionBefore(question, before.found), before)
      : undefined;
  if (question.metric.formula.kind === 'revision') {
    return (place) => revisionFigure(figureAt(place), earlierAt?.(place));
  }
  if (!before || !earlierAt) return figureAt;
  return revisedAt(question, { found: now.found, figureAt }, { found: before.found, figureAt: earlierAt });
}

/** Whether a release was built since what a question reads is counted: before that nothing was published. */
function isCounted({ source }: Question, found: FoundRelease): boolean {
  return notCounted(source, found) === undefined;
}

function figuresIn(question: Question, { found, rows }: Reading): FigureAt {
  if (question.base.formula.kind === 'reporting')
    return provisionalAt(question, reportingAt(question, found), found);
  if (isUndelivered(question, found)) return () => withoutValue('x');
  return figuresAt(question, rows, found);
}

/** Whether no source ever delivered what a metric counts: then it is not reported, and never zero. */
function isUndelivered({ source, base }: Question, { categories }: FoundRelease): boolean {
  const isOfRequests = source.kind === 'requests' || base.formula.kind === 'duration-count';
  if (source.kind !== 'cases') return isOfRequests && categories.request?.year.length === 0;
  // An agency without units is a family of its own, so there are families wherever there are agencies.
  return source.aggregate.lists.some(
    (axis) => categories[axis === 'agency_group' ? 'agency' : axis]?.length === 0,
  );
}
