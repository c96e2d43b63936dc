import { NOT_STATED } from '#domain/codes/code-list';
import { isCounted, yearsCovered } from '#domain/ledger-years';
import { isTime, yearOfTime } from '#domain/time-list';
import type { FoundRelease } from '../release.query.ts';
import { familiesOf } from './agency-families.ts';
import { type FigureAt, type Place, yearAt } from './place.ts';
import type { Question } from './question.ts';

/** The same question, asked of the release that was published before. Its rows are read by the same statement. */
export function questionBefore(question: Question, found: FoundRelease): Question {
  return { ...question, release: found.release, families: familiesOf(found) };
}

/**
 * The figure at any place, with the flag `r` where the release before published another value for the same cell: also a number
 * in the place of a letter. A figure of years that the release before did not have, or of all years where there were others, is
 * new and not revised. A figure without a value keeps its one letter.
 */
export function revisedAt(
  question: Question,
  now: { readonly found: FoundRelease; readonly figureAt: FigureAt },
  before: { readonly found: FoundRelease; readonly figureAt: FigureAt },
): FigureAt {
  const isPublished = publishedBefore(question, now.found, before.found);
  return (place) => {
    const figure = now.figureAt(place);
    if (figure.value === null || !isPublished(place)) return figure;
    const isRevised = before.figureAt(place).value !== figure.value;
    return isRevised ? { ...figure, status: [...figure.status, 'r'] } : figure;
  };
}

/** Whether the release before had a figure of the same years. */
function publishedBefore(
  { selection, held }: Question,
  now: FoundRelease,
  before: FoundRelease,
): (place: Place) => boolean {
  const stated = yearsCovered(before.categories, selection.clock);
  const covered = new Set(isCounted(before.categories, selection.clock) ? [...stated, NOT_STATED] : []);
  const hasSameYears =
    yearsCovered(now.categories, selection.clock).join() ===
    yearsCovered(before.categories, selection.clock).join();
  const heldYears = held.find(({ id }) => isTime(id))?.codes;
  return (place) => {
    const year = yearAt(place);
    const years = year === undefined ? heldYears?.map((code) => yearOfTime(code) ?? code) : [year];
    return years === undefined ? hasSameYears : years.every((each) => covered.has(each));
  };
}
