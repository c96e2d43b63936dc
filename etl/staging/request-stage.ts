import type { Request } from '#domain/request';
import { caseKey, requestKey, requestRecordKey } from './record-key.ts';
import type { StageTable } from './stage-table.ts';

/** The rows of requests.csv. */
export const REQUEST_STAGE: StageTable<Request> = {
  name: 'staged_request',
  keyOf: ({ requestId }) => requestId,
  keyColumns: [
    {
      name: 'request_key',
      type: 'bigint',
      cellOf: (requestId, { source }) => requestKey(source, requestId),
    },
    { name: 'request_id', type: 'text', cellOf: (requestId) => requestId },
    {
      name: 'record_key',
      type: 'bigint',
      cellOf: (requestId, { recordKeySecret }) => requestRecordKey(recordKeySecret, requestId),
    },
  ],
  columns: [
    {
      name: 'case_key',
      type: 'bigint',
      cellOf: ({ caseId }, { source }) => (caseId === undefined ? undefined : caseKey(source, caseId)),
    },
    { name: 'case_id', type: 'text', cellOf: ({ caseId }) => caseId },
    { name: 'requesting_country', type: 'text', cellOf: ({ requestingCountry }) => requestingCountry },
    { name: 'requesting_agency', type: 'text', cellOf: ({ requestingAgency }) => requestingAgency },
    { name: 'requested_country', type: 'text', cellOf: ({ requestedCountry }) => requestedCountry },
    { name: 'requested_agency', type: 'text', cellOf: ({ requestedAgency }) => requestedAgency },
    { name: 'instrument', type: 'text', cellOf: ({ instrument }) => instrument },
    { name: 'channels', type: 'text[]', cellOf: ({ channels }) => channels },
    { name: 'urgency', type: 'text', cellOf: ({ urgency }) => urgency },
    { name: 'requested_on', type: 'text', cellOf: ({ requestedOn }) => requestedOn },
    { name: 'received_on', type: 'text', cellOf: ({ receivedOn }) => receivedOn },
    { name: 'responded_on', type: 'text', cellOf: ({ respondedOn }) => respondedOn },
    { name: 'executed_on', type: 'text', cellOf: ({ executedOn }) => executedOn },
    { name: 'result', type: 'text', cellOf: ({ result }) => result },
    { name: 'refusal_ground', type: 'text', cellOf: ({ refusalGround }) => refusalGround },
    { name: 'is_judicial_delay', type: 'boolean', cellOf: ({ isJudicialDelay }) => isJudicialDelay },
  ],
};
