import { NOT_STATED } from '#domain/codes/code-list';
import { CONFIDENTIAL_COUNTRY } from '#domain/codes/country';
import { leadOf, partnerOf } from './affinity.ts';
import type { CrimeKind } from './crimes.ts';
import { drawFrom } from './draw.ts';
import type { Random } from './random.ts';
import type { DemoState } from './states.ts';

/** How many States work on a case: two in most, up to nine in some. */
const drawFew = drawFrom([
  [2, 83],
  [3, 9.4],
  [4, 3.6],
  [5, 1.8],
  [6, 1],
  [7, 0.6],
  [8, 0.35],
  [9, 0.25],
]);
const drawMany = drawFrom([
  [2, 70],
  [3, 15],
  [4, 6.5],
  [5, 3.6],
  [6, 2.1],
  [7, 1.3],
  [8, 0.9],
  [9, 0.6],
]);
const MANY: readonly CrimeKind[] = ['CYBER', 'CHILD', 'EXPLOITATION', 'MIGRATION', 'TERRORISM'];

/** A further State is a partner of the lead, or as often of the partner before it: circles form. */
const FRIEND_OF_PARTNER = 0.5;
const PARTNER_NOT_STATED = 0.009;
const PARTNER_CONFIDENTIAL = 0.0015;

/** The States of a case, the lead first; the last may be not stated or confidential. */
export type PartyStates = { readonly codes: readonly string[]; readonly isFar: boolean };

/** Draws the States of a case: 2 to 9, all different, partners by affinity. */
export function partyStatesOf(random: Random, kind: CrimeKind): PartyStates {
  const count = (MANY.includes(kind) ? drawMany : drawFew)(random);
  const lead = leadOf(kind)(random);
  const states = [lead];
  let latest = lead;
  while (states.length < count) {
    const partner = partnerOf(kind, random.chance(FRIEND_OF_PARTNER) ? latest : lead)(random);
    if (states.includes(partner)) continue;
    states.push(partner);
    latest = partner;
  }
  return { codes: namesOf(random, states), isFar: states.some((state) => state.region === 'OVERSEAS') };
}

function namesOf(random: Random, states: readonly DemoState[]): readonly string[] {
  const codes = states.map((state) => state.code);
  if (random.chance(PARTNER_NOT_STATED)) return [...codes.slice(0, -1), NOT_STATED];
  if (random.chance(PARTNER_CONFIDENTIAL)) return [...codes.slice(0, -1), CONFIDENTIAL_COUNTRY];
  return codes;
}
