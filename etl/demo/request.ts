import type { Participation } from '#domain/case';
import type { Instrument } from '#domain/codes/instrument';
import type { Result, Urgency } from '#domain/codes/request';
import { dayText, EXTRACT_DAY } from './calendar.ts';
import type { CrimeKind } from './crimes.ts';
import { drawFrom } from './draw.ts';
import type { Random } from './random.ts';
import { drawStretch } from './stretch.ts';

/** What one party was asked, when, and what it answered. */
export type Request = Pick<
  Participation,
  'urgency' | 'requestedOn' | 'receivedOn' | 'respondedOn' | 'executedOn' | 'isJudicialDelay'
>;

type Asked = {
  readonly instrument: Instrument;
  readonly kind: CrimeKind;
  readonly result: Result | undefined;
  readonly openedDay: number;
  readonly closedDay: number | undefined;
};

/** A request of which nothing is recorded. */
export const NOTHING_KNOWN: Request = {
  urgency: undefined,
  requestedOn: undefined,
  receivedOn: undefined,
  respondedOn: undefined,
  executedOn: undefined,
  isJudicialDelay: undefined,
};
const TIMES_NOT_KNOWN = 0.12;
const DAYS_TO_REQUEST = 12;
const DAYS_UNDERWAY = 3;
const JUDICIAL_DELAY = 0.03;
const DELAY_FACTOR = 3;
const DELAY_NOT_KNOWN = 0.2;

/** Classes of Dir. 2023/977 Art. 5: more are urgent where a person may be in danger. */
const drawUrgency = drawFrom<Urgency | undefined>([
  ['URGENT_DIRECT', 4],
  ['URGENT_INDIRECT', 9],
  ['NORMAL', 67],
  [undefined, 20],
]);
const drawUrgencyInDanger = drawFrom<Urgency | undefined>([
  ['URGENT_DIRECT', 14],
  ['URGENT_INDIRECT', 14],
  ['NORMAL', 54],
  [undefined, 18],
]);
const IN_DANGER: readonly CrimeKind[] = ['CHILD', 'TERRORISM', 'VIOLENCE', 'CYBER'];

/** Median minutes and days to an answer: about one in five misses the limit of 8 hours, 3 days, 7 days. */
const DIRECT_MINUTES = 200;
const MINUTES_UNDERWAY = 25;
const DAY_MINUTES = 1440;
const ANSWER_DAYS: Readonly<Partial<Record<Instrument, number>>> = {
  MLA: 95,
  EIO: 62,
  EXTR: 80,
  FREEZE: 12,
  CONFISC: 70,
  TRANSFER: 90,
  EAW: 16,
  TACA: 22,
};
const EXECUTION_DAYS = 14;

/** Draws the times of a request: in order, not after the extract, an answer only where the result is one. */
export function requestOf(random: Random, asked: Asked): Request {
  if (asked.instrument === 'UNKNOWN' || asked.instrument === 'SPONT' || random.chance(TIMES_NOT_KNOWN)) {
    return NOTHING_KNOWN;
  }
  if (asked.instrument !== 'INFO_EXCH') return judicialRequest(random, asked);
  const urgency = (IN_DANGER.includes(asked.kind) ? drawUrgencyInDanger : drawUrgency)(random);
  return urgency === 'URGENT_DIRECT' ? directRequest(random, asked) : policeRequest(random, asked, urgency);
}

/** A request with a limit of hours has instants, in UTC. */
function directRequest(random: Random, asked: Asked): Request {
  const isJudicialDelay = drawDelay(random);
  const last = lastMinute(asked);
  const requested = sentDay(random, asked) * DAY_MINUTES + random.below(DAY_MINUTES);
  const received = Math.min(requested + random.below(MINUTES_UNDERWAY), last);
  const minutes = DIRECT_MINUTES * drawStretch(random, 'wide') * (isJudicialDelay ? DELAY_FACTOR : 1);
  const responded = answeredMinute(asked, received + Math.floor(minutes));
  return {
    urgency: 'URGENT_DIRECT',
    requestedOn: instantText(requested),
    receivedOn: instantText(received),
    respondedOn: responded === undefined ? undefined : instantText(responded),
    executedOn: undefined,
    isJudicialDelay,
  };
}

function policeRequest(random: Random, asked: Asked, urgency: Urgency | undefined): Request {
  const isJudicialDelay = urgency && drawDelay(random);
  const isUrgent = urgency === 'URGENT_INDIRECT';
  const days = isUrgent ? 1.7 * drawStretch(random, 'wide') : 4.9 * drawStretch(random, 'narrow');
  const { requested, received, responded } = daysOf(
    random,
    asked,
    days * (isJudicialDelay ? DELAY_FACTOR : 1),
  );
  return {
    urgency,
    requestedOn: dayText(requested),
    receivedOn: dayText(received),
    respondedOn: responded === undefined ? undefined : dayText(responded),
    executedOn: undefined,
    isJudicialDelay,
  };
}

/** Orders and letters have no class of urgency; what is granted is carried out some days later. */
function judicialRequest(random: Random, asked: Asked): Request {
  const median = ANSWER_DAYS[asked.instrument] ?? 1;
  const { requested, received, responded } = daysOf(random, asked, median * drawStretch(random, 'wide'));
  const executed = executedDay(random, asked, responded);
  return {
    urgency: undefined,
    requestedOn: dayText(requested),
    receivedOn: dayText(received),
    respondedOn: responded === undefined ? undefined : dayText(responded),
    executedOn: executed === undefined ? undefined : dayText(executed),
    isJudicialDelay: undefined,
  };
}

function daysOf(random: Random, asked: Asked, daysToAnswer: number) {
  const last = lastDay(asked);
  const requested = sentDay(random, asked);
  const received = Math.min(requested + random.below(DAYS_UNDERWAY), last);
  return { requested, received, responded: answeredDay(asked, received + Math.floor(daysToAnswer)) };
}

function executedDay(random: Random, { result }: Asked, responded: number | undefined): number | undefined {
  if (responded === undefined || result === 'REFUSED') return undefined;
  const day = responded + Math.floor(EXECUTION_DAYS * drawStretch(random, 'wide'));
  return day > EXTRACT_DAY ? undefined : day;
}

/** The day of an answer, before the case is closed; not known where the extract came before it. */
function answeredDay({ result, closedDay }: Asked, day: number): number | undefined {
  if (!isAnswer(result)) return undefined;
  if (closedDay !== undefined) return Math.min(day, closedDay);
  return day > EXTRACT_DAY ? undefined : day;
}

/** The same by the minute. */
function answeredMinute(asked: Asked, minute: number): number | undefined {
  if (!isAnswer(asked.result)) return undefined;
  const last = lastMinute(asked);
  if (asked.closedDay !== undefined) return Math.min(minute, last);
  return minute > last ? undefined : minute;
}

function lastMinute(asked: Asked): number {
  return (lastDay(asked) + 1) * DAY_MINUTES - 1;
}

/** Nothing happens in a case after it is closed, nor after the extract. */
function lastDay({ closedDay }: Asked): number {
  return closedDay ?? EXTRACT_DAY;
}

function sentDay(random: Random, asked: Asked): number {
  return asked.openedDay + random.below(Math.min(DAYS_TO_REQUEST, lastDay(asked) - asked.openedDay + 1));
}

function drawDelay(random: Random): boolean | undefined {
  return random.chance(DELAY_NOT_KNOWN) ? undefined : random.chance(JUDICIAL_DELAY);
}

function isAnswer(result: Result | undefined): boolean {
  return result === 'FULL' || result === 'PARTIAL' || result === 'REFUSED';
}

function instantText(minutes: number): string {
  const day = Math.floor(minutes / DAY_MINUTES);
  const hour = Math.floor((minutes % DAY_MINUTES) / 60);
  return `${dayText(day)}T${twoDigits(hour)}:${twoDigits(minutes % 60)}:00Z`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
