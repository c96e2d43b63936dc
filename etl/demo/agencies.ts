import type { AgencyType } from '#domain/codes/agency';
import { COUNTRY } from '#domain/codes/country';
import { STATES } from './states.ts';

/** An agency of the demonstration. All names are made up. */
export type DemoAgency = {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly agencyType: AgencyType;
  readonly parent?: string;
};

/** What kind of unit an agency is, by the last part of its code. */
const UNITS = {
  POL: { name: 'National Police', agencyType: 'POLICE_NAT' },
  PPO: { name: 'Public Prosecution Office', agencyType: 'PROSECUTION' },
  CYB: { name: 'Police Cybercrime Unit', agencyType: 'POLICE_CYBER' },
  CUS: { name: 'Customs Investigation Service', agencyType: 'CUSTOMS' },
  FIU: { name: 'Financial Intelligence Unit', agencyType: 'FIU' },
} as const satisfies Record<string, { name: string; agencyType: AgencyType }>;

type Unit = keyof typeof UNITS;

const EVERY_STATE = STATES.map((state) => state.code).join(' ');

/** Which States report through which units; Spain and Australia have units of their own below. */
const STATES_WITH: Readonly<Record<Unit, string>> = {
  POL: EVERY_STATE,
  PPO: EVERY_STATE,
  CYB: 'AT BE CH CZ DE DK FR GB IT NL PL PT RO SE US',
  CUS: 'BE DE FR GB GR IE IT NL PL SE',
  FIU: 'BE CH CY DE FR GB IT LU LV MT NL',
};

/** The agencies of the first story, and their parents. */
const OWN: readonly DemoAgency[] = [
  { code: 'AU-QPS', name: 'Queensland Police', country: 'AU', agencyType: 'POLICE_REG' },
  {
    code: 'AU-QPS-ARGOS',
    name: 'Queensland Police, Task Force Argos',
    country: 'AU',
    agencyType: 'POLICE_CYBER',
    parent: 'AU-QPS',
  },
  {
    code: 'ES-CNP-UCC',
    name: 'Police Cybercrime Unit',
    country: 'ES',
    agencyType: 'POLICE_CYBER',
    parent: 'ES-POL',
  },
  {
    code: 'ES-CNP-BCN',
    name: 'Police in Barcelona',
    country: 'ES',
    agencyType: 'POLICE_REG',
    parent: 'ES-POL',
  },
];

const STATE_NAMES = new Map(COUNTRY.map((entry) => [entry.code, entry.label]));

/** The 130 agencies of the 45 States, in the order of their codes. Bodies are known without being declared. */
export const AGENCIES: readonly DemoAgency[] = [
  ...OWN.map((agency) => ({ ...agency, name: `${stateName(agency.country)}, ${agency.name}` })),
  ...unitNames().flatMap((unit) => STATES_WITH[unit].split(' ').map((country) => agencyOf(country, unit))),
].sort((one, other) => (one.code < other.code ? -1 : 1));

/** The code of a State's agency for a unit. */
function agencyCode(country: string, unit: Unit): string {
  return `${country}-${unit}`;
}

/** The names of the units. */
function unitNames(): readonly Unit[] {
  // `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
  return Object.keys(UNITS) as Unit[];
}

function agencyOf(country: string, unit: Unit): DemoAgency {
  const { name, agencyType } = UNITS[unit];
  return { code: agencyCode(country, unit), name: `${stateName(country)}, ${name}`, country, agencyType };
}

function stateName(country: string): string {
  return STATE_NAMES.get(country) ?? country;
}
