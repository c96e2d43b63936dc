import type { Case, Participation } from '#domain/case';
import { AGENCY_NOT_STATED } from '#domain/codes/agency';
import { NOT_STATED } from '#domain/codes/code-list';
import type { Clock, Part } from '#domain/codes/counting-axes';
import { earliestDay, yearOf } from '#domain/period';
import type { ReportingRow } from '#domain/reporting';
import type { NaiveParents } from './naive-agencies.ts';

export type NaiveFacts = {
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  readonly recordKey: (caseId: string) => number;
  /** When the import that a case came with was cut from the system of its source. */
  readonly extractDate: (caseId: string) => string;
  /** Who is a part of whom, and who reported when; nobody unless they are given. */
  readonly parents?: NaiveParents;
  readonly reporting?: readonly ReportingRow[];
};

/** A case with its own participations and the day on which it was read: all that any counting rule looks at. */
export type Whole = {
  readonly case: Case;
  readonly parties: readonly Participation[];
  readonly extractDate: string;
};

/** The cases that are counted, each with its parties. */
export function countedCases({ cases, participations, extractDate }: NaiveFacts): readonly Whole[] {
  return cases
    .map((each) => ({
      case: each,
      parties: participations.filter((party) => party.caseId === each.caseId),
      extractDate: extractDate(each.caseId),
    }))
    .filter(isCounted);
}

/** CR: not confidential, and cooperation of two States or of a State with a body. */
export function isCounted(whole: Pick<Whole, 'case' | 'parties'>): boolean {
  if (whole.case.confidentiality !== undefined) return false;
  const states = statesOf(whole.parties).size;
  return states >= 2 || (states === 1 && whole.parties.some((party) => party.partyType === 'BODY'));
}

/** The years of a case on a clock: one, `ZZ` where the date is not stated; on the clock of a stock any number of them. */
export function yearsOn(whole: Whole, clock: Clock): readonly string[] {
  if (clock === 'OPEN_AT_END') return yearsOpen(whole);
  const date = dateOn(whole.case, clock);
  return [date === undefined ? NOT_STATED : yearOf(date)];
}

/** The month of a case on a clock, such as `2020-04`; `ZZ` where its date says none. */
export function monthOn({ case: one }: Whole, clock: Clock): string {
  const date = dateOn(one, clock) ?? '';
  return date.length >= 7 ? date.slice(0, 7) : NOT_STATED;
}

/** The years at whose end the case was open, up to the last one that was over when it was read. */
function yearsOpen({ case: { openedOn, closedOn, status }, extractDate }: Whole): readonly string[] {
  const first = Number(yearOf(openedOn));
  const readOn = Number(yearOf(extractDate));
  const years = Array.from({ length: Math.max(0, readOn - first + 1) }, (_, later) => first + later);
  const isStillOpen = closedOn === undefined && (status === 'OPEN' || status === 'SUSPENDED');
  return years
    .filter((year) => `${year}-12-31` <= extractDate)
    .filter((year) => isStillOpen || (closedOn !== undefined && year < Number(yearOf(closedOn))))
    .map(String);
}

function dateOn({ openedOn, dispositionOn, closedOn }: Case, clock: Clock): string | undefined {
  if (clock === 'OUTCOME') return dispositionOn;
  return clock === 'CLOSED' ? closedOn : openedOn;
}

/** The day on which memberships are read: that of the clock, else of the opening; of a stock the end of the year. */
export function dayOn(one: Case, clock: Clock, year: string): string {
  return clock === 'OPEN_AT_END' ? `${year}-12-31` : earliestDay(dateOn(one, clock) ?? one.openedOn);
}

/** The codes, on one axis, of the parties that have a part in the case. */
export function inPart(
  parties: readonly Participation[],
  part: Part,
  codeOf: (party: Participation) => string | undefined,
): ReadonlySet<string> {
  const codes = (some: readonly Participation[]) =>
    new Set(some.map(codeOf).filter((code) => code !== undefined));
  const leads = parties.filter((party) => party.role === 'LEAD');
  const named = parties.filter((party) => party.role === 'INITIATING');
  const initiators = codes(named.length > 0 ? named : leads);
  if (part === 'INVOLVED') return codes(parties);
  if (part === 'LEAD') return codes(leads);
  if (part === 'INITIATED') return initiators;
  return new Set([...codes(parties)].filter((code) => !initiators.has(code)));
}

export function stateOf({ partyType, country }: Participation): string | undefined {
  return partyType === 'STATE' ? country : undefined;
}

export function agencyOf({ agency }: Participation): string {
  return agency ?? AGENCY_NOT_STATED;
}

export function statesOf(parties: readonly Participation[]): ReadonlySet<string> {
  return new Set(parties.map(stateOf).filter((country) => country !== undefined));
}
