import { AGENCIES } from './agencies.ts';
import { CRIMES, type CrimeKind } from './crimes.ts';
import { type Draw, drawFrom } from './draw.ts';
import type { Family } from './instruments.ts';
import type { Random } from './random.ts';
import { hasReported } from './reporting.ts';

/** How often a party's agency is not stated: seldom by the one that leads, more often of the others. */
const LEAD_NOT_STATED = 0.02;
const PARTNER_NOT_STATED = 0.06;
const TRIES = 6;

/** Which kinds of agency take a case, relative: by their type, more of them for kinds of crime that are their own. */
const BASE = {
  POLICE_NAT: 8,
  POLICE_REG: 1,
  PROSECUTION: 4,
  POLICE_CYBER: 0.4,
  CUSTOMS: 0.5,
  FIU: 0.4,
} as const;
const OWN_KINDS: Readonly<Record<string, readonly CrimeKind[]>> = {
  POLICE_CYBER: ['CYBER', 'CHILD'],
  CUSTOMS: ['DRUGS', 'STATE', 'ENVIRONMENT'],
  FIU: ['FRAUD', 'TERRORISM'],
};
const OWN_FACTOR: Readonly<Record<string, number>> = { POLICE_CYBER: 25, CUSTOMS: 5, FIU: 7 };
/** Orders and warrants go to those who may sign them. */
const JUDICIAL_FACTOR = 4;

const draws = prepareDraws();

/** The agency that leads a case; `undefined` when it is not stated. One that did not report the year leads nothing. */
export function leadAgencyOf(
  random: Random,
  { country, kind, year }: { country: string; kind: CrimeKind; year: number },
): string | undefined {
  if (random.chance(LEAD_NOT_STATED)) return undefined;
  const draw = draws.get(keyOf(country, kind, 'INFO'));
  for (let tried = 0; draw && tried < TRIES; tried++) {
    const agency = draw(random);
    if (hasReported(agency, year)) return agency;
  }
  return undefined;
}

/** The agency through which another State takes part; `undefined` when it is not stated or the State is not. */
export function partnerAgencyOf(
  random: Random,
  { country, kind, family }: { country: string; kind: CrimeKind; family: Family },
): string | undefined {
  if (random.chance(PARTNER_NOT_STATED)) return undefined;
  return draws.get(keyOf(country, kind, family))?.(random);
}

function prepareDraws(): ReadonlyMap<string, Draw<string>> {
  const kinds = new Set(CRIMES.map((crime) => crime.kind));
  const countries = new Set(AGENCIES.map((agency) => agency.country));
  return new Map(
    [...countries].flatMap((country) =>
      [...kinds].flatMap((kind) => [
        [keyOf(country, kind, 'INFO'), prepareDraw(country, kind, 1)] as const,
        [keyOf(country, kind, 'ORDER'), prepareDraw(country, kind, JUDICIAL_FACTOR)] as const,
      ]),
    ),
  );
}

function prepareDraw(country: string, kind: CrimeKind, judicial: number): Draw<string> {
  const own = AGENCIES.filter((agency) => agency.country === country);
  return drawFrom(own.map(({ code, agencyType }) => [code, fitness(agencyType, kind, judicial)] as const));
}

function fitness(agencyType: string, kind: CrimeKind, judicial: number): number {
  // Types outside the table belong to no agency of the demonstration.
  const base = BASE[agencyType as keyof typeof BASE] ?? 0;
  const own = OWN_KINDS[agencyType]?.includes(kind) ? (OWN_FACTOR[agencyType] ?? 1) : 1;
  return base * own * (agencyType === 'PROSECUTION' ? judicial : 1);
}

function keyOf(country: string, kind: CrimeKind, family: Family): string {
  return `${country} ${kind} ${family === 'INFO' || family === 'SPONT' ? 'INFO' : 'ORDER'}`;
}
