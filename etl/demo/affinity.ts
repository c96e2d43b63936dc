import { CRIMES, type CrimeKind, LEANING, LEANING_FACTOR } from './crimes.ts';
import { type Draw, drawFrom } from './draw.ts';
import {
  type DemoState,
  LANGUAGE_CIRCLES,
  LANGUAGE_FACTOR,
  LEAD_FACTOR,
  NEIGHBOUR_FACTOR,
  NEIGHBOURS,
  REGION_FACTOR,
  STATES,
} from './states.ts';

const KINDS: readonly CrimeKind[] = [...new Set(CRIMES.map((crime) => crime.kind))];
const NEIGHBOUR_PAIRS = new Set(NEIGHBOURS.flatMap((pair) => [pair, `${pair.slice(3)}-${pair.slice(0, 2)}`]));

const leadDraws = new Map(KINDS.map((kind) => [kind, prepareLead(kind)]));
const partnerDraws = new Map(
  KINDS.flatMap((kind) => STATES.map((state) => [`${kind} ${state.code}`, preparePartner(kind, state)])),
);

/** Draws the State that leads a case of a kind. */
export function leadOf(kind: CrimeKind): Draw<DemoState> {
  return found(leadDraws.get(kind), kind);
}

/** Draws a State that works with another one on a kind of crime; never the State itself. */
export function partnerOf(kind: CrimeKind, state: DemoState): Draw<DemoState> {
  return found(partnerDraws.get(`${kind} ${state.code}`), `${kind} ${state.code}`);
}

/** How often two different States work together, relative; the same in both directions. */
export function affinity(kind: CrimeKind, one: DemoState, other: DemoState): number {
  const near = NEIGHBOUR_PAIRS.has(`${one.code}-${other.code}`) ? NEIGHBOUR_FACTOR : 1;
  const language = haveLanguageInCommon(one, other) ? LANGUAGE_FACTOR : 1;
  const region = REGION_FACTOR[[one.region, other.region].sort().join('-')] ?? 1;
  return one.size * other.size * region * near * language * leaning(kind, one) * leaning(kind, other);
}

function prepareLead(kind: CrimeKind): Draw<DemoState> {
  return drawFrom(
    STATES.map((state) => [state, state.size * LEAD_FACTOR[state.region] * leaning(kind, state)] as const),
  );
}

function preparePartner(kind: CrimeKind, state: DemoState): Draw<DemoState> {
  const others = STATES.filter((other) => other.code !== state.code);
  return drawFrom(others.map((other) => [other, affinity(kind, state, other)] as const));
}

function haveLanguageInCommon(one: DemoState, other: DemoState): boolean {
  return LANGUAGE_CIRCLES.some((circle) => circle.includes(one.code) && circle.includes(other.code));
}

function leaning(kind: CrimeKind, state: DemoState): number {
  return LEANING[kind].includes(state.code) ? LEANING_FACTOR : 1;
}

function found(draw: Draw<DemoState> | undefined, key: string): Draw<DemoState> {
  if (draw === undefined) throw new Error(`no partners prepared for ${key}`);
  return draw;
}
