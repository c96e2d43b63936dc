import { grouped } from '../grouped.ts';
import type { OfEachClock, ReportedParty } from '../sentence.ts';
import { inRow } from './english-words.ts';

/** What the date of a clock is the date of. */
const EVENT: OfEachClock = {
  OPENED: 'opening',
  OUTCOME: 'outcome',
  CLOSED: 'closing',
  OPEN_AT_END: 'opening',
  RECEIVED: 'receipt',
};

const YEAR: OfEachClock = {
  OPENED: 'The year of a case is the year in which the case was opened.',
  OUTCOME: 'The year of a case is the year in which the outcome was reached.',
  CLOSED: 'The year of a case is the year in which the case was closed.',
  OPEN_AT_END: 'A case stands in each year at whose end it was open.',
  RECEIVED: 'The year of a request is the year in which it was received.',
};

const SILENT: Readonly<Record<ReportedParty, string>> = { agency: 'agencies', country: 'countries' };

/** Sentences beside the figures of a table. */
export const NOTES = {
  synthetic: () => 'Synthetic data: made up for demonstration.',
  notReported: () =>
    'x: delivered nothing for the year. u: delivered nothing for the year and counted from what others delivered.',
  provisional: () =>
    'p: provisional. A source delivered these years as provisional and may still change what it says of them.',
  seriesBreak: (years: readonly string[]) =>
    `b: the series breaks. From ${inRow(years)} on, cases whose parties have no stated role are among these figures, or no longer are: no change from the year before is given there.`,
  notReportedInPeriod: (silent: number, party: ReportedParty) =>
    `${grouped(silent)} of the ${SILENT[party]} shown did not report in at least one of these years; their figures count only what others reported.`,
  undated: (clock: keyof OfEachClock) => `Cases whose ${EVENT[clock]} has no date are not in these years.`,
  undatedMonth: (clock: keyof OfEachClock) =>
    `Cases whose ${EVENT[clock]} is not known to the month are in none of these rows.`,
  clock: (clock: keyof OfEachClock) => YEAR[clock],
  partyCounting: (part: string) =>
    `A party counts each case in which it has the part: ${part}. Several agencies or roles in a case count once.`,
  caseCounting: (part: string) =>
    `A case counts when at least one State has the part: ${part}. Several agencies or roles in a case count once.`,
  panelCounting: (part: string) =>
    `A case counts when at least one of the agencies has the part: ${part}. Several agencies or roles in a case count once.`,
  unit: (code: string) => `A unit such as ${code} is counted apart from its agency.`,
  coverage: (metric: string, known: number, of: number) =>
    `${metric}: the number is known for ${grouped(known)} of ${grouped(of)} cases.`,
  censored: () =>
    'Only closed cases have a duration and are counted here; case-duration-open-share says how many were still open at the end of each year.',
  yearNotStated: () =>
    'Cases without a date on this clock stand in the row “Year not stated” and are inside totals.',
  timeNotStated: (row: string) =>
    `Cases whose date is known to the year alone, or not at all, stand in the row “${row}” and are inside totals.`,
  oneTeller: () =>
    'Each request counts once, in one word: that of the State of the row where its own source holds such requests in the year; else of sources with requests among several States; else of its partners alone (u).',
  panel: (agencies: number, years: string) =>
    `Like for like: only cases of the ${grouped(agencies)} agencies that reported in every year of ${years}.`,
  publishedSum: () =>
    'The total is the sum of the published rows shown, which do not overlap; it is not counted from cases.',
};

/** Sentences beside the two sides of a mirror. */
export const MIRROR = {
  title: () => 'Requests as their senders and as their receivers tell of them',
  noRequests: () => 'No source of this release delivered requests.',
  oneSided: () =>
    'x: no source speaks for this side, or the one that does holds no request on this side in the year.',
  severalSources: () =>
    'Several sources speak for one State. Each has rows of its own; they can hold the same requests or different ones.',
  speaksFor: () =>
    'A source speaks for the State that sent or received every request it holds. One with requests among several States, or between two only, speaks for none: it stands under others.',
  clock: () =>
    'The year of a request is that of its receipt, on both sides; what a sender holds without it stands in the year ZZ, not stated.',
  namedStates: () => 'Requests of which a State is not stated or confidential are in no row.',
};
