/** The content of a small mapping that is right. A test changes one thing of it. */
export const SMALL_MAPPING = {
  mapping_version: '1',
  name: 'small',
  file: 'data.csv',
  dialect: { encoding: 'utf-8', delimiter: ',' },
  case_id: { column: 'Id' },
  case: {
    opened_on: { column: 'Opened' },
    status: 'UNKNOWN',
    lead_country: { column: 'Lead' },
    crime_iccs: { column: 'Crime', crosswalk: 'crime' },
    disposition: { column: 'Outcome', crosswalk: 'outcome', when_empty: 'NOT_RECORDED' },
  },
  parties: [
    { party_type: 'STATE', role: 'LEAD', country: { column: 'Lead' } },
    { party_type: 'STATE', role: 'PARTNER_UNSPEC', country: { column: 'Partners', list_separator: ';' } },
  ],
  crosswalks: {
    crime: { fraud: { code: '0701', match: 'exact' }, misc: { code: 'ZZ', match: 'none' } },
    outcome: {
      arrested: { code: 'ARRESTED', match: 'exact' },
      'sent to prison': { code: 'CONVICTED', match: 'broader' },
    },
  },
  ignore: ['Clerk'],
} as const;

/** The header and one row of a file for the small mapping. */
export const SMALL_HEADER = ['Id', 'Opened', 'Lead', 'Partners', 'Crime', 'Outcome', 'Clerk'] as const;
export const SMALL_ROW = ['a-1', '2024-03-04', 'ES', 'FR;PT', 'fraud', 'arrested', 'x'] as const;

/** The small mapping with other values at its top; `undefined` leaves a key out. */
export function mappingWith(changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const content: Readonly<Record<string, unknown>> = { ...SMALL_MAPPING, ...changes };
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}

/** The small mapping with other fields of the case. */
export function caseFieldsWith(
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return mappingWith({ case: { ...SMALL_MAPPING.case, ...changes } });
}

/** The small mapping with one more party. */
export function partyWith(party: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return mappingWith({ parties: [...SMALL_MAPPING.parties, party] });
}
