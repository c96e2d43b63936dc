import type { CaseStatus } from '#domain/codes/case-status';
import type { Outcome } from '#domain/codes/outcome';
import { EXTRACT_DAY } from './calendar.ts';
import { CRIMES, type CrimeKind } from './crimes.ts';
import { KIND_PACE, OUTCOME_DAYS, outcomeOf } from './outcomes.ts';
import type { Random } from './random.ts';
import { drawStretch } from './stretch.ts';

/** Where a case stands on the day of the extract. */
export type Ending = {
  readonly outcome: Outcome;
  /** Day of the outcome; `undefined` when there is none or its date is not known. */
  readonly reachedDay: number | undefined;
  readonly closedDay: number | undefined;
  readonly status: CaseStatus;
};

const DAYS_TO_CLOSE = 35;
const DATE_NOT_KNOWN = 0.01;
const SUSPENDED = 0.05;
const STATUS_NOT_KNOWN = 0.01;

const draws = new Map(CRIMES.map(({ kind }) => [kind, outcomeOf(kind)]));

/**
 * Draws how a case ends: an outcome, and a lag to it that depends on the outcome and the kind of crime. What would happen
 * after the extract has not happened: such a case is pending, so recent cases are open more often.
 */
export function endingOf(random: Random, kind: CrimeKind, openedDay: number): Ending {
  const outcome = draws.get(kind)?.(random) ?? 'UNKNOWN';
  const lag = OUTCOME_DAYS[outcome] * (KIND_PACE[kind] ?? 1) * drawStretch(random, 'wide');
  const reachedDay = openedDay + Math.floor(lag);
  if (outcome === 'PENDING' || reachedDay > EXTRACT_DAY) return pending(random);
  const closedDay = reachedDay + Math.floor(DAYS_TO_CLOSE * drawStretch(random, 'wide'));
  const isDated = outcome !== 'NOT_RECORDED' && outcome !== 'UNKNOWN' && !random.chance(DATE_NOT_KNOWN);
  return {
    outcome,
    reachedDay: isDated ? reachedDay : undefined,
    ...closing(random, closedDay),
  };
}

function pending(random: Random): Ending {
  return {
    outcome: 'PENDING',
    reachedDay: undefined,
    closedDay: undefined,
    status: random.chance(SUSPENDED) ? 'SUSPENDED' : 'OPEN',
  };
}

function closing(random: Random, day: number): Pick<Ending, 'closedDay' | 'status'> {
  if (random.chance(STATUS_NOT_KNOWN)) return { closedDay: undefined, status: 'UNKNOWN' };
  if (day > EXTRACT_DAY) return { closedDay: undefined, status: 'OPEN' };
  return { closedDay: random.chance(DATE_NOT_KNOWN) ? undefined : day, status: 'CLOSED' };
}
