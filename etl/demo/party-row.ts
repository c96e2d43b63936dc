import type { Participation } from '#domain/case';
import type { PartyType } from '#domain/codes/agency';
import type { Channel } from '#domain/codes/channel';
import type { Instrument } from '#domain/codes/instrument';
import type { Role } from '#domain/codes/role';
import type { Answer } from './answers.ts';
import { NOTHING_KNOWN, type Request } from './request.ts';

/** A State in a case, with the agency through which it takes part; or a body, which has no country. */
export type Party = {
  readonly partyType: PartyType;
  readonly country: string | undefined;
  readonly agency: string | undefined;
};

/** What a party was asked, over which channels, and what it answered. */
export type Exchange = {
  readonly instrument?: Instrument | undefined;
  readonly channels: readonly Channel[];
  readonly request: Request;
  readonly answer: Answer;
};

const NO_ANSWER: Answer = { result: undefined, refusalGround: undefined };

/** A party in a role, and what passed if it was asked. Written out field by field, which is much faster than spreading. */
export function partyRow(
  caseId: string,
  { partyType, country, agency }: Party,
  role: Role,
  { instrument, channels, request, answer }: Exchange = nothingBy(undefined),
): Participation {
  return {
    caseId,
    partyType,
    country,
    agency,
    role,
    instrument,
    channels,
    urgency: request.urgency,
    requestedOn: request.requestedOn,
    receivedOn: request.receivedOn,
    respondedOn: request.respondedOn,
    executedOn: request.executedOn,
    result: answer.result,
    refusalGround: answer.refusalGround,
    isJudicialDelay: request.isJudicialDelay,
  };
}

/** Nothing asked of this party, which has its role by an instrument. */
export function nothingBy(instrument: Instrument | undefined): Exchange {
  return { instrument, channels: [], request: NOTHING_KNOWN, answer: NO_ANSWER };
}
