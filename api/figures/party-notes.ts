import { NOT_STATED } from '#domain/codes/code-list';
import type { Category, Note } from '#domain/data-table';
import { SENTENCES } from '#domain/labels/sentences';
import { isTime } from '#domain/time-list';
import type { FoundRelease } from '../release.query.ts';
import { categoriesOf } from './categories.ts';
import type { Question } from './question.ts';
import { silentYearsOf } from './silent-years.ts';

/**
 * How many of the agencies or countries shown did not report in at least one of several years that are counted together.
 * Where each year is a row of its own, or one year is held, the figures themselves are marked.
 */
export function periodReportingNote(question: Question, found: FoundRelease): readonly Note[] {
  const axis = reportingAxisOf(question);
  const years = yearsTogether(question, found);
  if (!axis) return [];
  const silent = axis.categories.filter(({ code }) => {
    const silentYears = silentYearsOf(found, axis.id).get(code);
    return silentYears !== undefined && years.some((year) => silentYears.has(year));
  });
  if (silent.length === 0) return [];
  const text = SENTENCES[question.selection.lang].notes.notReportedInPeriod(silent.length, axis.id);
  return [{ id: 'not-reported-in-period', text, must: true }];
}

/** A note where rows hold a unit beside its agency: a case of the unit is not one of the agency. */
export function unitNote({ axes, selection }: Question, { agencies }: FoundRelease): readonly Note[] {
  const shown = axes.find(({ id }) => id === 'agency')?.categories.map(({ code }) => code) ?? [];
  const unit = shown.find((code) => shown.includes(agencies.get(code)?.parent ?? ''));
  if (unit === undefined) return [];
  return [{ id: 'unit', text: SENTENCES[selection.lang].notes.unit(unit), must: false }];
}

/** The axis of agencies or countries, or the one that a filter holds, with what it shows. */
function reportingAxisOf({ axes, held }: Question) {
  const shown: readonly { readonly id: string; readonly categories: readonly Category[] }[] = [
    ...axes,
    ...held.map(({ id, category }) => ({ id, categories: [category] })),
  ];
  return shown.flatMap(({ id, categories }) =>
    id === 'agency' || id === 'country' ? [{ id, categories } as const] : [],
  )[0];
}

/** The years that each figure counts together; none where the figures are of times of one year, or one year is held. */
function yearsTogether({ axes, held, selection }: Question, found: FoundRelease): readonly string[] {
  if (axes.some(({ id }) => isTime(id)) || held.some(({ id }) => isTime(id) && id !== 'year')) return [];
  const chosen = held.find(({ id }) => id === 'year')?.codes;
  if (chosen?.length === 1) return [];
  const years = chosen ?? categoriesOf('year', found, selection).map(({ code }) => code);
  return years.filter((year) => year !== NOT_STATED);
}
