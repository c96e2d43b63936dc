import type { Case } from '#domain/case';
import { QUANTITIES } from '#domain/quantity';
import { CASE_CONTENT } from './case-content.ts';
import { caseKey, recordKey } from './record-key.ts';
import type { StageColumn, StageTable } from './stage-table.ts';

const QUANTITY_COLUMNS: readonly StageColumn<Case>[] = QUANTITIES.map((quantity) => ({
  name: quantity,
  type: quantity.endsWith('_eur') ? 'numeric(18, 2)' : 'bigint',
  cellOf: ({ quantities }) => quantities[quantity],
}));

/** The rows of cases.csv. */
export const CASE_STAGE: StageTable<Case> = {
  name: 'staged_case',
  keyOf: ({ caseId }) => caseId,
  keyColumns: [
    { name: 'case_key', type: 'bigint', cellOf: (caseId, { source }) => caseKey(source, caseId) },
    { name: 'case_id', type: 'text', cellOf: (caseId) => caseId },
    {
      name: 'record_key',
      type: 'bigint',
      cellOf: (caseId, { recordKeySecret }) => recordKey(recordKeySecret, caseId),
    },
  ],
  followed: CASE_CONTENT,
  columns: [
    { name: 'opened_on', type: 'text', cellOf: ({ openedOn }) => openedOn },
    { name: 'closed_on', type: 'text', cellOf: ({ closedOn }) => closedOn },
    { name: 'status', type: 'text', cellOf: ({ status }) => status },
    { name: 'lead_country', type: 'text', cellOf: ({ leadCountry }) => leadCountry },
    { name: 'lead_agency', type: 'text', cellOf: ({ leadAgency }) => leadAgency },
    { name: 'crime', type: 'text', cellOf: ({ crime }) => crime },
    { name: 'other_crimes', type: 'text[]', cellOf: ({ otherCrimes }) => otherCrimes },
    { name: 'is_cyber', type: 'boolean', cellOf: ({ isCyber }) => isCyber },
    { name: 'is_organised', type: 'boolean', cellOf: ({ isOrganised }) => isOrganised },
    { name: 'instruments', type: 'text[]', cellOf: ({ instruments }) => instruments },
    { name: 'channels', type: 'text[]', cellOf: ({ channels }) => channels },
    { name: 'disposition', type: 'text', cellOf: ({ disposition }) => disposition },
    { name: 'disposition_on', type: 'text', cellOf: ({ dispositionOn }) => dispositionOn },
    { name: 'refusal_ground', type: 'text', cellOf: ({ refusalGround }) => refusalGround },
    ...QUANTITY_COLUMNS,
    { name: 'has_jit', type: 'boolean', cellOf: ({ hasJit }) => hasJit },
    { name: 'confidentiality', type: 'text', cellOf: ({ confidentiality }) => confidentiality },
  ],
};
