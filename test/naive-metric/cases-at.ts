import type { Clock } from '#domain/codes/counting-axes';
import { MEMBERSHIP } from '#domain/codes/country-group';
import { OUTCOME } from '#domain/codes/outcome';
import type { Dimension } from '#domain/dimension';
import { earliestDay, yearOf } from '#domain/period';
import { naiveFamilies, naivePanel, naiveYears } from '../naive-agencies.ts';
import { countedCases, type ReleaseFacts, type WholeCase } from './facts.ts';
import { agencyOf, inPart, stateOf } from './in-part.ts';
import { type At, has, partyAxis } from './place.ts';

const NOT_STATED = 'ZZ';

/** The cases that stand at a place, each once however many of its parties bring it there (CR-2, CR-3). */
export function casesAt(facts: ReleaseFacts, at: At, clock: Clock = at.clock): readonly WholeCase[] {
  return memoized(facts).filter(
    (each) =>
      yearsAt(each, at, clock).some((year) =>
        at.isLikeForLike ? isOfPanel(facts, each, at, year) : isParty(facts, each, at, clock, year),
      ) && isAlike(each, at),
  );
}

const COUNTED = new WeakMap<ReleaseFacts, readonly WholeCase[]>();

function memoized(facts: ReleaseFacts): readonly WholeCase[] {
  const counted = COUNTED.get(facts) ?? countedCases(facts);
  COUNTED.set(facts, counted);
  return counted;
}

/** The years of a case on a clock that the place asks for. */
function yearsAt(each: WholeCase, { codes }: At, clock: Clock): readonly string[] {
  const month = monthOn(each, clock);
  if (codes.month !== undefined && codes.month !== month) return [];
  if (codes.quarter !== undefined && codes.quarter !== quarterOf(month)) return [];
  return yearsOn(each, clock).filter((year) => codes.year === undefined || codes.year === year);
}

/** The month of a case on a clock, as far as its date says one. */
function monthOn(each: WholeCase, clock: Clock): string {
  const date = dateOn(each, clock) ?? '';
  return date.length === 4 || date === '' ? NOT_STATED : date.slice(0, 7);
}

function quarterOf(month: string): string {
  if (month === NOT_STATED) return NOT_STATED;
  const place = ['01 02 03', '04 05 06', '07 08 09', '10 11 12'].findIndex((months) =>
    months.split(' ').includes(month.slice(5)),
  );
  return `${month.slice(0, 4)}-Q${place + 1}`;
}

/** The year of a case on a clock; as a stock, each year at whose end it was open when its source looked. */
function yearsOn(each: WholeCase, clock: Clock): readonly string[] {
  if (clock === 'OPEN_AT_END') return yearsOpen(each);
  const date = dateOn(each, clock);
  return [date === undefined ? NOT_STATED : yearOf(date)];
}

function dateOn({ case: { openedOn, dispositionOn, closedOn } }: WholeCase, clock: Clock) {
  if (clock === 'OUTCOME') return dispositionOn;
  return clock === 'CLOSED' ? closedOn : openedOn;
}

function yearsOpen({ case: { openedOn, closedOn, status }, extractDate }: WholeCase): readonly string[] {
  const isOpen = status === 'OPEN' || status === 'SUSPENDED';
  const years = Array.from({ length: 40 }, (_, later) => String(Number(yearOf(openedOn)) + later));
  return years.filter(
    (year) => `${year}-12-31` <= extractDate && (closedOn === undefined ? isOpen : year < yearOf(closedOn)),
  );
}

/** Whether a party that the place asks for has the part; without a party, any State (or any agency) that has it. */
function isParty(facts: ReleaseFacts, each: WholeCase, at: At, clock: Clock, year: string): boolean {
  const axis = partyAxis(at);
  if (axis === undefined) return true;
  const codeOf = axis === 'agency' || axis === 'agency_group' ? agencyOf : stateOf;
  const inIt = inPart(each, at.part ?? 'INVOLVED', codeOf);
  const wanted = at.codes[axis];
  if (wanted === undefined) return inIt.size > 0 && hasPartner(each, at, undefined);
  if (axis === 'country') return inIt.has(wanted) && hasPartner(each, at, wanted);
  if (axis === 'country_group') return isMember(wanted, inIt, dayOn(each, clock, year));
  const isMeant = (agency: string) =>
    axis === 'agency' ? agency === wanted : isFamily(facts, wanted, new Set([agency]));
  return [...inIt].some(isMeant) && worksWith(each, at, isMeant);
}

/** Whether a party of some agencies stands beside a State for which it does not act, in any role. */
function worksWith({ parties, states }: WholeCase, at: At, isMeant: (agency: string) => boolean): boolean {
  if (!has(at, 'partner')) return true;
  const own = parties.filter((party) => isMeant(agencyOf(party) ?? '')).map(stateOf);
  const partners = [...states].filter((state) => own.some((each) => each !== state));
  return at.codes.partner === undefined ? partners.length > 0 : partners.includes(at.codes.partner);
}

/** Whether any of some agencies is another or a unit of it. */
function isFamily({ parents }: ReleaseFacts, wanted: string, agencies: ReadonlySet<string>): boolean {
  return [...agencies].some((agency) => naiveFamilies(agency, parents).includes(wanted));
}

/** Whether an agency has the part that reported in every year in which cases were opened, of which the year is one. */
function isOfPanel(facts: ReleaseFacts, each: WholeCase, at: At, year: string): boolean {
  const { years, agencies } = panelOf(facts);
  const inIt = inPart(each, at.part ?? 'INVOLVED', agencyOf);
  return years.includes(year) && [...inIt].some((agency) => agencies.has(agency));
}

const PANELS = new WeakMap<ReleaseFacts, ReturnType<typeof makePanel>>();

function panelOf(facts: ReleaseFacts) {
  const panel = PANELS.get(facts) ?? makePanel(facts);
  PANELS.set(facts, panel);
  return panel;
}

function makePanel(facts: ReleaseFacts) {
  const opened = memoized(facts).map(({ case: { openedOn } }) => Number(yearOf(openedOn)));
  const years = naiveYears(Math.min(...opened), Math.max(...opened));
  return { years, agencies: naivePanel(facts.reporting, years) };
}

/** Whether any of some States was a member of a group on a day. */
function isMember(group: string, states: ReadonlySet<string>, day: string): boolean {
  return MEMBERSHIP.some(
    (member) =>
      member.group === group &&
      states.has(member.country) &&
      (member.from ?? '') <= day &&
      day < (member.until ?? '9999'),
  );
}

/** The first day that the date of the clock can mean; the day of opening where it has none; the end of the year of a stock. */
function dayOn(each: WholeCase, clock: Clock, year: string): string {
  return clock === 'OPEN_AT_END' ? `${year}-12-31` : earliestDay(dateOn(each, clock) ?? each.case.openedOn);
}

/** Another State than the country, in any role. */
function hasPartner({ states }: WholeCase, at: At, country: string | undefined): boolean {
  if (!has(at, 'partner')) return true;
  const partners = [...states].filter((state) => state !== country);
  return at.codes.partner === undefined ? partners.length > 0 : partners.includes(at.codes.partner);
}

/** What a case is like, by the dimensions that are not about its parties or its date. */
const LIKE: Readonly<Partial<Record<Dimension, (each: WholeCase, code: string) => boolean>>> = {
  crime: ({ case: { crime } }, code) => crime.startsWith(code),
  crime_code: ({ case: { crime } }, code) => crime === code,
  outcome: ({ case: { disposition } }, code) => disposition === code,
  outcome_group: ({ case: { disposition } }, code) => OUTCOME[disposition].group === code,
  scope: ({ states }, code) => code === (['ONE_STATE', 'BILATERAL'][states.size - 1] ?? 'MULTILATERAL'),
  channel: (each, code) => channelsOf(each).includes(code),
  instrument: (each, code) => instrumentsOf(each).includes(code),
};

/** A case is in the whole of the means when any of them is known (M32). */
const KNOWN: Readonly<Partial<Record<Dimension, (each: WholeCase) => boolean>>> = {
  channel: (each) => channelsOf(each).some((code) => code !== 'UNKNOWN'),
  instrument: (each) => instrumentsOf(each).some((code) => code !== 'UNKNOWN'),
};

function isAlike(each: WholeCase, { codes, together }: At): boolean {
  // The keys of `codes` are dimensions; `Object.entries` widens them to string.
  const asked = Object.entries(codes) as [Dimension, string][];
  return (
    asked.every(([id, code]) => LIKE[id]?.(each, code) ?? true) &&
    together.every((id) => KNOWN[id]?.(each) ?? true)
  );
}

function channelsOf({ case: { channels }, parties }: WholeCase): readonly string[] {
  return [...channels, ...parties.flatMap((party) => party.channels)];
}

function instrumentsOf({ case: { instruments }, parties }: WholeCase): readonly string[] {
  return [...instruments, ...parties.flatMap(({ instrument }) => instrument ?? [])];
}
