import type { Request } from '#domain/request';

/** A valid request that says as little as a request may. */
export function testRequest(requestId: string, changes: Partial<Request> = {}): Request {
  return {
    requestId,
    caseId: undefined,
    requestingCountry: 'ES',
    requestingAgency: undefined,
    requestedCountry: 'FR',
    requestedAgency: undefined,
    instrument: undefined,
    channels: [],
    urgency: undefined,
    requestedOn: undefined,
    receivedOn: undefined,
    respondedOn: undefined,
    executedOn: undefined,
    result: undefined,
    refusalGround: undefined,
    isJudicialDelay: undefined,
    ...changes,
  };
}
