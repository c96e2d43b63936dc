/** What kind of authority an agency is. */
export const AGENCY_TYPE = {
  POLICE_NAT: 'National police',
  POLICE_REG: 'Regional police',
  POLICE_CYBER: 'Cybercrime police',
  CUSTOMS: 'Customs',
  BORDER: 'Border guard',
  PROSECUTION: 'Prosecution service',
  COURT: 'Court',
  CENTRAL_AUTHORITY: 'Central authority',
  FIU: 'Financial intelligence unit',
  ARO: 'Asset recovery office',
  SPOC: 'Single point of contact',
  ENU: 'Europol national unit',
  NCB: 'INTERPOL national central bureau',
  SIRENE: 'SIRENE bureau',
  EU_BODY: 'European Union body',
  IGO: 'Intergovernmental organisation',
  HOTLINE: 'Hotline',
  PROVIDER: 'Service provider',
  OTHER: 'Other',
  UNKNOWN: 'Not stated',
} as const;

export type AgencyType = keyof typeof AGENCY_TYPE;

/** A party is a State (through one of its agencies) or a body; bodies are agencies, never countries (CR-5). */
export const PARTY_TYPE = { STATE: 'State', BODY: 'Body' } as const;

export type PartyType = keyof typeof PARTY_TYPE;

/** One agency of the list: `CC-BODY[-UNIT]` for States, a word for bodies. */
export type Agency = {
  readonly code: string;
  readonly label: string;
  readonly partyType: PartyType;
  readonly agencyType: AgencyType;
  readonly country?: string;
  readonly parent?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
};

/** The row of parties whose agency a source does not state. */
export const AGENCY_NOT_STATED = 'UNKNOWN';

const BODIES = [
  { code: 'EUROPOL', label: 'Europol', partyType: 'BODY', agencyType: 'EU_BODY' },
  {
    code: 'EUROPOL-EC3',
    label: 'Europol, European Cybercrime Centre',
    partyType: 'BODY',
    agencyType: 'EU_BODY',
    parent: 'EUROPOL',
  },
  { code: 'EUROJUST', label: 'Eurojust', partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'EPPO', label: "European Public Prosecutor's Office", partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'FRONTEX', label: 'Frontex', partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'OLAF', label: 'European Anti-Fraud Office', partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'EUDA', label: 'European Union Drugs Agency', partyType: 'BODY', agencyType: 'EU_BODY' },
  { code: 'INTERPOL', label: 'INTERPOL', partyType: 'BODY', agencyType: 'IGO' },
  { code: 'UNODC', label: 'UNODC', partyType: 'BODY', agencyType: 'IGO' },
  { code: 'WCO', label: 'World Customs Organization', partyType: 'BODY', agencyType: 'IGO' },
  { code: 'NCMEC', label: 'NCMEC', partyType: 'BODY', agencyType: 'HOTLINE', country: 'US' },
  { code: 'UNKNOWN', label: 'Agency not stated', partyType: 'BODY', agencyType: 'UNKNOWN' },
  { code: 'CONF', label: 'Confidential agency', partyType: 'BODY', agencyType: 'UNKNOWN' },
] as const satisfies readonly Agency[];

export type BodyCode = (typeof BODIES)[number]['code'];

/** The agencies that every bundle may name without declaring them: the bodies, and the two words for no name. */
export const BODY: readonly Agency[] = BODIES;
