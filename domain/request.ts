import type { Moment } from './case.ts';
import type { Channel } from './codes/channel.ts';
import type { Instrument } from './codes/instrument.ts';
import type { RefusalGround } from './codes/outcome.ts';
import type { Result, Urgency } from './codes/request.ts';

/** One request from one State to another, or between a State and a body, as a row of requests.csv means it. Not every request belongs to a case. */
export type Request = {
  readonly requestId: string;
  readonly caseId: string | undefined;
  /** ISO alpha-2, `ZZ` or `QZ`; `undefined` where a body asked, which then is the agency. */
  readonly requestingCountry: string | undefined;
  readonly requestingAgency: string | undefined;
  readonly requestedCountry: string | undefined;
  readonly requestedAgency: string | undefined;
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
