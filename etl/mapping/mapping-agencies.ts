import { AGENCY_COLUMNS } from '../parse/agency-columns.ts';
import type { Mapping } from './mapping-schema.ts';

/** The agencies that a mapping declares, as the header and the rows of an agencies.csv; no rows where it declares none. */
export function agencyRows({ agencies }: Mapping): {
  readonly columnNames: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const columnNames = Object.values(AGENCY_COLUMNS).map(({ name }) => name);
  return {
    columnNames,
    rows: (agencies ?? []).map((agency) => columnNames.map((name) => agency[name] ?? '')),
  };
}
