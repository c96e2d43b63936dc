import type { Participation } from '#domain/case';

/** Rows of one case that are compared with each other while they are read; a case of more parties is left to the rules. */
const MOST_COMPARED = 30;

/** The lead of rows that break no rule by themselves. */
export type Lead = { readonly country: string; readonly agency: string | undefined };

/**
 * The lead of the participations of one case that stand together, if they surely break no rule about the rows of a case as long
 * as they are all its rows: exactly one lead, a State; at most one that initiated; no two rows with the same key; and two
 * States, or a State and a body. `undefined` means "perhaps": rules then look at the rows. Refused rows are not
 * for this function.
 */
export function leadOfSoundRun(rows: readonly Participation[]): Lead | undefined {
  if (rows.length > MOST_COMPARED) return undefined;
  const leads = rows.filter(({ role }) => role === 'LEAD');
  const [lead] = leads;
  if (lead?.country === undefined || leads.length > 1) return undefined;
  if (rows.filter(({ role }) => role === 'INITIATING').length > 1) return undefined;
  if (rows.some((row, index) => hasTwin(rows, row, index))) return undefined;
  const { country, agency } = lead;
  return rows.some((row) => row.country !== country) ? { country, agency } : undefined;
}

/** Whether a later row has the same key. */
function hasTwin(rows: readonly Participation[], row: Participation, index: number): boolean {
  for (let other = index + 1; other < rows.length; other++) {
    const twin = rows[other];
    if (twin !== undefined && isTwin(twin, row)) return true;
  }
  return false;
}

function isTwin(one: Participation, other: Participation): boolean {
  return (
    one.role === other.role &&
    one.country === other.country &&
    one.agency === other.agency &&
    one.instrument === other.instrument
  );
}
