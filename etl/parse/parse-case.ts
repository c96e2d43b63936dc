import type { Case } from '#domain/case';
import { QUANTITIES, type Quantity } from '#domain/quantity';
import type { CaseRow } from './case-columns.ts';

/** The case that a row of cases.csv means. The reference year is dropped: it is derived from the dates (CR-1). */
export function caseOf(row: CaseRow): Case {
  return {
    caseId: row.caseId,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    status: row.status,
    leadCountry: row.leadCountry,
    leadAgency: row.leadAgency,
    crime: row.crime,
    otherCrimes: row.otherCrimes,
    isCyber: row.isCyber,
    isOrganised: row.isOrganised,
    instruments: row.instruments,
    channels: row.channels,
    disposition: row.disposition,
    dispositionOn: row.dispositionOn,
    refusalGround: row.refusalGround,
    quantities: quantitiesOf(row),
    hasJit: row.hasJit,
    confidentiality: row.confidentiality,
  };
}

const QUANTITY_FIELD = {
  suspects_identified: 'suspectsIdentified',
  arrests: 'arrests',
  charged: 'charged',
  convicted: 'convicted',
  victims_identified: 'victimsIdentified',
  victims_safeguarded: 'victimsSafeguarded',
  assets_frozen_eur: 'assetsFrozenEur',
  assets_confiscated_eur: 'assetsConfiscatedEur',
  coordination_meetings: 'coordinationMeetings',
  action_days: 'actionDays',
} as const satisfies Readonly<Record<Quantity, keyof CaseRow>>;

/** The quantities that the row states; what is empty is absent, never zero (CR-8). */
function quantitiesOf(row: CaseRow): Partial<Record<Quantity, string>> {
  const quantities: Partial<Record<Quantity, string>> = {};
  for (const quantity of QUANTITIES) {
    const stated = row[QUANTITY_FIELD[quantity]];
    if (stated !== undefined) quantities[quantity] = stated;
  }
  return quantities;
}
