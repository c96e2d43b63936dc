import type { PartyType } from './codes/agency.ts';
import type { CaseStatus, Confidentiality } from './codes/case-status.ts';
import type { Channel } from './codes/channel.ts';
import type { Instrument } from './codes/instrument.ts';
import type { Outcome, RefusalGround } from './codes/outcome.ts';
import type { Result, Urgency } from './codes/request.ts';
import type { Role } from './codes/role.ts';
import type { PartialDate } from './period.ts';
import type { Quantity } from './quantity.ts';

/** A day of reduced precision, or an instant in UTC (`2024-03-01T08:30:00Z`). */
export type Moment = string;

/** One case of one source, as a row of cases.csv means it. `undefined` is "not stated", never zero or no. */
export type Case = {
  readonly caseId: string;
  readonly openedOn: PartialDate;
  readonly closedOn: PartialDate | undefined;
  readonly status: CaseStatus;
  readonly leadCountry: string;
  readonly leadAgency: string | undefined;
  readonly crime: string;
  readonly otherCrimes: readonly string[];
  readonly isCyber: boolean | undefined;
  readonly isOrganised: boolean | undefined;
  readonly instruments: readonly Instrument[];
  readonly channels: readonly Channel[];
  readonly disposition: Outcome;
  readonly dispositionOn: PartialDate | undefined;
  readonly refusalGround: RefusalGround | undefined;
  /** Counts are whole numbers; amounts in EUR have at most two decimals and are kept as decimal text. */
  readonly quantities: Readonly<Partial<Record<Quantity, string>>>;
  readonly hasJit: boolean | undefined;
  readonly confidentiality: Confidentiality | undefined;
};

/** One party in one role in one case, as a row of participations.csv means it. */
export type Participation = {
  readonly caseId: string;
  readonly partyType: PartyType;
  /** ISO alpha-2, `ZZ` or `QZ` for States; `undefined` for bodies. */
  readonly country: string | undefined;
  readonly agency: string | undefined;
  readonly role: Role;
  readonly instrument: Instrument | undefined;
  readonly channels: readonly Channel[];
  readonly urgency: Urgency | undefined;
  readonly requestedOn: Moment | undefined;
  readonly receivedOn: Moment | undefined;
  readonly respondedOn: Moment | undefined;
  readonly executedOn: Moment | undefined;
  readonly result: Result | undefined;
  readonly refusalGround: RefusalGround | undefined;
  readonly isJudicialDelay: boolean | undefined;
};
