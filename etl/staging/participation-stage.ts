import type { Participation } from '#domain/case';
import { CASE_RUNS } from './case-runs.ts';
import { caseKey } from './record-key.ts';
import type { StageTable } from './stage-table.ts';

/** The rows of participations.csv. */
export const PARTICIPATION_STAGE: StageTable<Participation> = {
  name: 'staged_participation',
  keyOf: ({ caseId }) => caseId,
  keyColumns: [
    { name: 'case_key', type: 'bigint', cellOf: (caseId, { source }) => caseKey(source, caseId) },
    { name: 'case_id', type: 'text', cellOf: (caseId) => caseId },
  ],
  followed: CASE_RUNS,
  columns: [
    { name: 'party_type', type: 'text', cellOf: ({ partyType }) => partyType },
    { name: 'country', type: 'text', cellOf: ({ country }) => country },
    { name: 'agency', type: 'text', cellOf: ({ agency }) => agency },
    { name: 'role', type: 'text', cellOf: ({ role }) => role },
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
