import type { Role } from '#domain/codes/role';
import type { CrimeKind } from './crimes.ts';
import { drawKey } from './draw.ts';
import type { Family } from './instruments.ts';
import type { Random } from './random.ts';

/** A body in a case and what it does there. */
export type BodyPart = { readonly agency: string; readonly role: Role };

/** How often Europol supports a case of two States; more States make it more likely. */
const EUROPOL: Readonly<Partial<Record<CrimeKind, number>>> = {
  CYBER: 0.36,
  CHILD: 0.38,
  TERRORISM: 0.34,
  MIGRATION: 0.28,
  EXPLOITATION: 0.26,
  DRUGS: 0.22,
};
const EUROPOL_OTHERWISE = 0.13;
const EUROPOL_MORE_A_STATE = 0.1;
const EC3_SHARE = 0.8;
const EUROJUST = { asked: 0.16, otherwise: 0.01, moreAState: 0.07 };
const INTERPOL = { far: 0.16, near: 0.015 };
/** A referral from a body that starts a case of its own. */
const REFERRAL = 0.05;

const europolRole = drawKey<Role>({ ANALYSIS: 70, COORDINATING: 14, ASSISTING: 16 });
const interpolRole = drawKey<Role>({ NOTIFIED: 40, ASSISTING: 38, ANALYSIS: 22 });

/** Draws the bodies of a case. `isFar`: a State outside Europe or its neighbourhood is in it. */
export function bodiesOf(
  random: Random,
  {
    kind,
    family,
    stateCount,
    isFar,
  }: { kind: CrimeKind; family: Family; stateCount: number; isFar: boolean },
): readonly BodyPart[] {
  const more = stateCount - 2;
  const isJudicial = family !== 'INFO' && family !== 'SPONT' && family !== 'UNKNOWN';
  const eurojust = (isJudicial ? EUROJUST.asked : EUROJUST.otherwise) + more * EUROJUST.moreAState;
  const parts: BodyPart[] = [];
  if (random.chance((EUROPOL[kind] ?? EUROPOL_OTHERWISE) + more * EUROPOL_MORE_A_STATE)) {
    parts.push({ agency: europolUnit(random, kind), role: europolRole(random) });
  }
  if (random.chance(eurojust)) parts.push({ agency: 'EUROJUST', role: 'COORDINATING' });
  if (random.chance(isFar ? INTERPOL.far : INTERPOL.near)) {
    parts.push({ agency: 'INTERPOL', role: interpolRole(random) });
  }
  return parts;
}

/** Whether a body that analyses in the case also started it. */
export function isReferral(random: Random, part: BodyPart | undefined): part is BodyPart {
  return part?.role === 'ANALYSIS' && random.chance(REFERRAL);
}

function europolUnit(random: Random, kind: CrimeKind): string {
  const isCyber = kind === 'CYBER' || kind === 'CHILD';
  return isCyber && random.chance(EC3_SHARE) ? 'EUROPOL-EC3' : 'EUROPOL';
}
