import { PARTY_AXES } from '#domain/aggregate';
import { NOT_STATED } from '#domain/codes/code-list';
import { CLOCK, type Clock, PART } from '#domain/codes/counting-axes';
import type { Note, Total } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import type { Coverage, Figure } from '#domain/figure';
import type { FoundRelease } from '../release.query.ts';
import { lowerFirst } from './lower-first.ts';
import { periodReportingNote, unitNote } from './party-notes.ts';
import type { Question } from './question.ts';
import { whyNotAdded } from './totals.ts';

/** What the date of a clock is the date of. */
const EVENT: Readonly<Record<Clock, string>> = {
  OPENED: 'opening',
  OUTCOME: 'outcome',
  CLOSED: 'closing',
  OPEN_AT_END: 'opening',
  RECEIVED: 'receipt',
};

/** The sentences that a reader needs beside the figures of a table; those that must be shown come first. */
export function notesOf(
  question: Question,
  found: FoundRelease,
  figures: readonly Figure[],
  totals: readonly Total[],
): readonly Note[] {
  const notes: readonly Note[] = [
    ...syntheticNote(question),
    ...additivityNotes(question),
    ...reportingNote(figures),
    ...periodReportingNote(question, found),
    ...undatedNote(question, found),
    clockNote(question),
    ...partyNote(question),
    ...unitNote(question, found),
    ...coverageNote(question, figures, totals),
    ...yearNote(question),
    ...publishedNote(totals),
    { id: 'method', text: question.release.method.label, must: false },
  ];
  return [...notes.filter(({ must }) => must), ...notes.filter(({ must }) => !must)];
}

function syntheticNote({ release }: Question): readonly Note[] {
  if (!release.synthetic) return [];
  return [{ id: 'synthetic', text: 'Synthetic data: made up for demonstration.', must: true }];
}

function additivityNotes(question: Question): readonly Note[] {
  return question.axes.flatMap((axis) => {
    const text = axis.categories.length > 1 ? whyNotAdded(question, axis) : undefined;
    return text ? [{ id: `not-additive-${axis.id}`, text, must: true }] : [];
  });
}

function reportingNote(figures: readonly Figure[]): readonly Note[] {
  const isMarked = figures.some((figure) => figure.status.some((status) => status === 'x' || status === 'u'));
  if (!isMarked) return [];
  const text =
    'x: delivered nothing for the year. u: delivered nothing for the year and counted from what others delivered.';
  return [{ id: 'not-reported', text, must: true }];
}

function clockNote({ selection }: Question): Note {
  return {
    id: 'clock',
    text: `The year of a case is the ${lowerFirst(CLOCK[selection.clock])}.`,
    must: false,
  };
}

function partyNote({ axes, held, source }: Question): readonly Note[] {
  if (!source.part) return [];
  const who = hasParty([...axes, ...held].map(({ id }) => id)) ? 'A party' : 'A case';
  const counts =
    who === 'A case'
      ? 'counts when at least one State has the part'
      : 'counts each case in which it has the part';
  const text = `${who} ${counts}: ${lowerFirst(PART[source.part])}. Several agencies or roles in a case count once.`;
  return [{ id: 'party-counting', text, must: false }];
}

function hasParty(dimensions: readonly Dimension[]): boolean {
  return PARTY_AXES.some((axis) => dimensions.includes(axis));
}

/** In how many cases a quantity is known, over the whole table where it has such a figure. */
function coverageNote(
  { metric, base }: Question,
  figures: readonly Figure[],
  totals: readonly Total[],
): readonly Note[] {
  if (base.formula.kind !== 'sum') return [];
  const last = totals.at(-1);
  const whole = figures.length === 1 ? figures : last && last.basis !== 'withheld' ? last.figures : [];
  const [figure] = whole;
  if (whole.length !== 1 || !figure?.coverage) return [];
  const { known, of } = figure.coverage;
  return [{ id: 'coverage', text: coverageText(metric.label, figure.coverage), must: known < of }];
}

function coverageText(label: string, { known, of }: Coverage): string {
  const [knownText, ofText] = [known, of].map((cases) => cases.toLocaleString('en'));
  return `${label}: the number is known for ${knownText} of ${ofText} cases.`;
}

function yearNote({ axes }: Question): readonly Note[] {
  const years = axes.find(({ id }) => id === 'year');
  if (!years?.categories.some(({ code }) => code === NOT_STATED)) return [];
  const text = 'Cases without a date on this clock stand in the row “Year not stated” and are inside totals.';
  return [{ id: 'year-not-stated', text, must: false }];
}

/** Chosen years leave out the cases that have no date on the clock; years that are not chosen hold them in their total. */
function undatedNote({ selection }: Question, { categories }: FoundRelease): readonly Note[] {
  const { clock, filters } = selection;
  const isLeftOut = filters.year !== undefined && !filters.year.includes(NOT_STATED);
  if (!isLeftOut || !categories.year[clock]?.includes(NOT_STATED)) return [];
  return [
    { id: 'undated', text: `Cases whose ${EVENT[clock]} has no date are not in these years.`, must: true },
  ];
}

function publishedNote(totals: readonly Total[]): readonly Note[] {
  if (!totals.some(({ basis }) => basis === 'published')) return [];
  const text =
    'The total is the sum of the published rows shown, which do not overlap; it is not counted from cases.';
  return [{ id: 'published-sum', text, must: true }];
}
