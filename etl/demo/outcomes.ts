import type { Outcome, RefusalGround } from '#domain/codes/outcome';
import type { CrimeKind } from './crimes.ts';
import { type Draw, drawKey } from './draw.ts';

/** How often a case ends in each way, relative. Made up; `PENDING` are cases that no time will end. */
const BASE: Readonly<Record<Outcome, number>> = {
  CHARGED: 11,
  CONVICTED: 10,
  ACQUITTED: 0.7,
  COURT_ENDED: 0.8,
  ARRESTED: 12,
  SURRENDERED: 5,
  OUT_OF_COURT: 0.8,
  SAFEGUARDED: 0,
  INFO_PROVIDED: 27,
  INFO_PARTIAL: 7,
  ASSETS: 1.5,
  TRANSFERRED: 2,
  NO_SUSPECT: 6,
  EVIDENTIAL: 4.5,
  NOT_PUB_INT: 0.8,
  REFUSED: 2.2,
  WITHDRAWN: 1.6,
  NO_RESPONSE: 2.4,
  NOT_FOUND: 1.2,
  PENDING: 1.5,
  NOT_RECORDED: 2,
  UNKNOWN: 1,
};

const DIFFERENT: Readonly<Partial<Record<CrimeKind, Partial<Record<Outcome, number>>>>> = {
  CHILD: { SAFEGUARDED: 9, ARRESTED: 16, NO_SUSPECT: 8 },
  EXPLOITATION: { SAFEGUARDED: 6, EVIDENTIAL: 7 },
  FRAUD: { ASSETS: 7, CONVICTED: 8, NO_SUSPECT: 9, INFO_PARTIAL: 9 },
  CYBER: { NO_SUSPECT: 17, ARRESTED: 7, INFO_PARTIAL: 11, CONVICTED: 5 },
  DRUGS: { ARRESTED: 17, CONVICTED: 13, ASSETS: 3 },
  VIOLENCE: { SURRENDERED: 10, CONVICTED: 13, NOT_FOUND: 2 },
  PROPERTY: { SURRENDERED: 7, NO_SUSPECT: 9 },
  MIGRATION: { ARRESTED: 15 },
  TERRORISM: { REFUSED: 3.5, INFO_PROVIDED: 34 },
};

/** Median days from opening to outcome. */
export const OUTCOME_DAYS: Readonly<Record<Outcome, number>> = {
  CHARGED: 260,
  CONVICTED: 560,
  ACQUITTED: 610,
  COURT_ENDED: 480,
  ARRESTED: 150,
  SURRENDERED: 75,
  OUT_OF_COURT: 190,
  SAFEGUARDED: 55,
  INFO_PROVIDED: 42,
  INFO_PARTIAL: 65,
  ASSETS: 240,
  TRANSFERRED: 160,
  NO_SUSPECT: 210,
  EVIDENTIAL: 250,
  NOT_PUB_INT: 150,
  REFUSED: 38,
  WITHDRAWN: 60,
  NO_RESPONSE: 130,
  NOT_FOUND: 120,
  PENDING: 0,
  NOT_RECORDED: 200,
  UNKNOWN: 200,
};

/** How much longer or shorter cases of a kind take; 1 where none is named. */
export const KIND_PACE: Readonly<Partial<Record<CrimeKind, number>>> = {
  CHILD: 0.7,
  PROPERTY: 0.85,
  VIOLENCE: 0.8,
  FRAUD: 1.4,
  CYBER: 1.2,
  ENVIRONMENT: 1.3,
};

const drawPolice = drawKey<RefusalGround>({
  ONGOING_INV: 30,
  NOT_AVAILABLE: 24,
  INCOMPLETE: 18,
  DISPROPORTIONATE: 14,
  SECURITY: 7,
  FUND_RIGHTS: 3,
  OTHER: 4,
});

const drawJudicial = drawKey<RefusalGround>({
  SENTENCE_TAKEOVER: 44,
  FUND_RIGHTS: 10,
  IN_ABSENTIA: 9,
  PENDING_DOMESTIC: 9,
  STATUTE: 7,
  DUAL_CRIM: 6,
  NE_BIS: 4,
  TERRITORIAL: 4,
  INCOMPLETE: 3,
  AGE: 1,
  AMNESTY: 0.4,
  OTHER: 2.6,
});

/** Draws the outcome that a case of a kind is heading for. */
export function outcomeOf(kind: CrimeKind): Draw<Outcome> {
  return drawKey({ ...BASE, ...DIFFERENT[kind] });
}

/** Draws the ground of a refusal: information is refused on other grounds than orders and warrants. */
export const drawGround = { police: drawPolice, judicial: drawJudicial } as const;
