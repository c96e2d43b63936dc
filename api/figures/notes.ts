import { PARTY_AXES } from '#domain/aggregate';
import { NOT_STATED } from '#domain/codes/code-list';
import { likeForLike } from '#domain/coverage';
import type { Note, Total } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import { labelOf, metricIn } from '#domain/labels/label';
import { SENTENCES, sayIn } from '#domain/labels/sentences';
import { isTime, timesOfRun } from '#domain/time-list';
import type { FoundRelease } from '../release.query.ts';
import { brokenYears } from './broken-at.ts';
import { lowerFirst } from './lower-first.ts';
import { periodReportingNote, unitNote } from './party-notes.ts';
import type { Place } from './place.ts';
import type { Question } from './question.ts';
import { whyNotAdded } from './totals.ts';

/** The figures of a table with their places, and its totals. */
type Shaped = {
  readonly places: readonly Place[];
  readonly figures: readonly Figure[];
  readonly totals: readonly Total[];
};

/** The sentences that a reader needs beside the figures of a table; those that must be shown come first. */
export function notesOf(
  question: Question,
  found: FoundRelease,
  { places, figures, totals }: Shaped,
): readonly Note[] {
  const notes: readonly Note[] = [
    ...syntheticNote(question),
    ...additivityNotes(question),
    ...reportingNote(question, figures),
    ...provisionalNote(question, figures),
    ...breakNote(question, found, { places, figures }),
    ...periodReportingNote(question, found),
    ...undatedNote(question, found),
    clockNote(question),
    ...partyNote(question),
    ...unitNote(question, found),
    ...coverageNote(question, figures, totals),
    ...requestNote(question),
    ...censoredNote(question),
    ...timeNote(question),
    ...panelNote(question, found),
    ...publishedNote(question, totals),
    methodNote(question),
  ];
  return [...notes.filter(({ must }) => must), ...notes.filter(({ must }) => !must)];
}

function syntheticNote({ release, selection }: Question): readonly Note[] {
  if (!release.synthetic) return [];
  return [{ id: 'synthetic', text: SENTENCES[selection.lang].notes.synthetic(), must: true }];
}

function additivityNotes(question: Question): readonly Note[] {
  return question.axes.flatMap((axis) => {
    const why = axis.categories.length > 1 ? whyNotAdded(question, axis) : undefined;
    if (!why) return [];
    return [{ id: `not-additive-${axis.id}`, text: sayIn(question.selection.lang, why), must: true }];
  });
}

function reportingNote({ selection }: Question, figures: readonly Figure[]): readonly Note[] {
  const isMarked = figures.some((figure) => figure.status.some((status) => status === 'x' || status === 'u'));
  if (!isMarked) return [];
  return [{ id: 'not-reported', text: SENTENCES[selection.lang].notes.notReported(), must: true }];
}

function provisionalNote({ selection }: Question, figures: readonly Figure[]): readonly Note[] {
  if (!figures.some(({ status }) => status.some((letter) => letter === 'p'))) return [];
  return [{ id: 'provisional', text: SENTENCES[selection.lang].notes.provisional(), must: true }];
}

/** From which years on figures cannot be compared with those before. */
function breakNote(
  question: Question,
  found: FoundRelease,
  { places, figures }: Pick<Shaped, 'places' | 'figures'>,
): readonly Note[] {
  const cells = figures.flatMap((figure, index) => {
    const place = places[index];
    return place ? [{ place, figure }] : [];
  });
  const years = brokenYears(question, found, cells);
  if (years.length === 0) return [];
  return [
    { id: 'series-break', text: SENTENCES[question.selection.lang].notes.seriesBreak(years), must: true },
  ];
}

function clockNote({ selection }: Question): Note {
  return { id: 'clock', text: SENTENCES[selection.lang].notes.clock(selection.clock), must: false };
}

function partyNote({ axes, held, source, selection, panel }: Question): readonly Note[] {
  if (!source.part) return [];
  const { partyCounting, panelCounting, caseCounting } = SENTENCES[selection.lang].notes;
  const part = lowerFirst(labelOf('part', source.part, selection.lang));
  const isOfParties = hasParty([...axes, ...held].map(({ id }) => id));
  const ofCases = panel === undefined ? caseCounting : panelCounting;
  const text = isOfParties ? partyCounting(part) : ofCases(part);
  return [{ id: 'party-counting', text, must: false }];
}

function hasParty(dimensions: readonly Dimension[]): boolean {
  return PARTY_AXES.some((axis) => dimensions.includes(axis));
}

/** In how many cases a quantity is known, over the whole table where it has such a figure. */
function coverageNote(
  { metric, base, selection }: Question,
  figures: readonly Figure[],
  totals: readonly Total[],
): readonly Note[] {
  if (base.formula.kind !== 'sum') return [];
  const last = totals.at(-1);
  const whole = figures.length === 1 ? figures : last && last.basis !== 'withheld' ? last.figures : [];
  const [figure] = whole;
  if (whole.length !== 1 || !figure?.coverage) return [];
  const { known, of } = figure.coverage;
  const { label } = metricIn(metric, selection.lang);
  const text = SENTENCES[selection.lang].notes.coverage(label, known, of);
  return [{ id: 'coverage', text, must: known < of }];
}

/** Of requests that several sources tell of, whose word counts. */
function requestNote({ source, selection }: Question): readonly Note[] {
  const isOfRequests =
    source.kind === 'requests' || (source.kind === 'durations' && source.days === 'RESPONSE');
  if (!isOfRequests) return [];
  return [{ id: 'one-teller', text: SENTENCES[selection.lang].notes.oneTeller(), must: false }];
}

/** That durations leave out the cases that are not closed, and where to find how many these are. */
function censoredNote({ source, selection }: Question): readonly Note[] {
  if (source.kind !== 'durations' || source.days !== 'CASE') return [];
  return [{ id: 'censored', text: SENTENCES[selection.lang].notes.censored(), must: false }];
}

/** Which agencies are counted like for like. */
function panelNote({ panel, selection: { lang } }: Question, { reporting }: FoundRelease): readonly Note[] {
  if (panel === undefined) return [];
  const agencies = likeForLike(reporting, 'agency', timesOfRun('year', panel)).length;
  const text = SENTENCES[lang].notes.panel(agencies, panel.replace('..', '–'));
  return [{ id: 'like-for-like', text, must: true }];
}

/** Where cases stand whose date does not say the time that is kept apart. */
function timeNote({ axes, selection: { lang } }: Question): readonly Note[] {
  const times = axes.find(({ id }) => isTime(id));
  const notStated = times?.categories.find(({ code }) => code === NOT_STATED);
  if (!times || !notStated) return [];
  const { notes } = SENTENCES[lang];
  const text = times.id === 'year' ? notes.yearNotStated() : notes.timeNotStated(notStated.label);
  return [{ id: `${times.id}-not-stated`, text, must: false }];
}

/** Chosen times leave out the cases that have no date on the clock; times that are not chosen hold them in their total. */
function undatedNote({ selection, panel }: Question, { categories }: FoundRelease): readonly Note[] {
  const { clock, filters, lang } = selection;
  const filtered = (['month', 'quarter', 'year'] as const).find((id) => filters[id] !== undefined);
  const chosen = filtered ?? (panel === undefined ? undefined : 'year');
  if (chosen === undefined || filters[chosen]?.includes(NOT_STATED)) return [];
  const occurring = (chosen === 'year' ? categories.year : categories.month)?.[clock];
  if (!occurring?.includes(NOT_STATED)) return [];
  const { notes } = SENTENCES[lang];
  const text = chosen === 'year' ? notes.undated(clock) : notes.undatedMonth(clock);
  return [{ id: 'undated', text, must: true }];
}

function publishedNote({ selection }: Question, totals: readonly Total[]): readonly Note[] {
  if (!totals.some(({ basis }) => basis === 'published')) return [];
  return [{ id: 'published-sum', text: SENTENCES[selection.lang].notes.publishedSum(), must: true }];
}

function methodNote({ release, selection }: Question): Note {
  const text = labelOf('disclosure_method', release.method.id, selection.lang);
  return { id: 'method', text, must: false };
}
