import { MEMBERSHIP } from '#domain/codes/country-group';
import type { Instrument } from '#domain/codes/instrument';
import type { Outcome } from '#domain/codes/outcome';
import type { CrimeKind } from './crimes.ts';
import { drawKey } from './draw.ts';
import type { Random } from './random.ts';

/** What is asked for, before it is known which law the two States have in common. */
export type Family = 'INFO' | 'SPONT' | 'ORDER' | 'WARRANT' | 'FREEZE' | 'TRANSFER' | 'UNKNOWN';

const EU = new Set(MEMBERSHIP.filter(({ group }) => group === 'EU27_2020').map(({ country }) => country));
/** Member States that do not take part in the European investigation order. */
const WITHOUT_EIO = 'DK IE';
const EIO_SINCE = 2017;
const GB_IN_EU_UNTIL = 2020;
const CONFISCATION = 0.25;

const drawFamily = drawKey<Family>({ INFO: 62, SPONT: 6, ORDER: 24, WARRANT: 4, FREEZE: 1, UNKNOWN: 3 });
const drawJudicialFamily = drawKey<Family>({ INFO: 40, SPONT: 3, ORDER: 41, WARRANT: 13, UNKNOWN: 3 });
const drawFinancialFamily = drawKey<Family>({
  INFO: 52,
  SPONT: 7,
  ORDER: 33,
  WARRANT: 2,
  FREEZE: 4,
  UNKNOWN: 2,
});

/** Draws what a case is worked with, in keeping with its outcome and crime. */
export function familyOf(random: Random, outcome: Outcome, kind: CrimeKind): Family {
  if (outcome === 'SURRENDERED') return 'WARRANT';
  if (outcome === 'ASSETS') return 'FREEZE';
  if (outcome === 'TRANSFERRED') return 'TRANSFER';
  if (kind === 'FRAUD') return drawFinancialFamily(random);
  return (outcome === 'CONVICTED' || outcome === 'CHARGED' ? drawJudicialFamily : drawFamily)(random);
}

/** The instrument of a family between two States in a year: what their law in common offers. */
export function instrumentOf(
  random: Random,
  { family, year, states }: { family: Family; year: number; states: readonly [string, string] },
): Instrument {
  switch (family) {
    case 'INFO':
      return 'INFO_EXCH';
    case 'SPONT':
      return 'SPONT';
    case 'ORDER':
      return states.every((state) => hasOrder(state, year)) ? 'EIO' : 'MLA';
    case 'WARRANT':
      return warrantOf(year, states);
    case 'FREEZE':
      return freezeOf(random, year, states);
    case 'TRANSFER':
      return 'TRANSFER';
    case 'UNKNOWN':
      return 'UNKNOWN';
  }
}

/** Whether the law of the Union binds a State in a year. */
export function isInUnion(country: string, year: number): boolean {
  return EU.has(country) || (country === 'GB' && year <= GB_IN_EU_UNTIL);
}

function hasOrder(country: string, year: number): boolean {
  return year >= EIO_SINCE && isInUnion(country, year) && !WITHOUT_EIO.includes(country);
}

function warrantOf(year: number, states: readonly [string, string]): Instrument {
  const outside = states.filter((state) => !isInUnion(state, year));
  if (outside.length === 0) return 'EAW';
  return outside.length === 1 && outside[0] === 'GB' ? 'TACA' : 'EXTR';
}

function freezeOf(random: Random, year: number, states: readonly [string, string]): Instrument {
  if (!states.every((state) => isInUnion(state, year))) return 'MLA';
  return random.chance(CONFISCATION) ? 'CONFISC' : 'FREEZE';
}
