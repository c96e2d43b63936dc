import type { RefusalGround } from '#domain/codes/outcome';
import { leadAgencyOf } from './agency-choice.ts';
import { type BodyPart, bodiesOf } from './bodies.ts';
import { type Ending, endingOf } from './ending.ts';
import { type Family, familyOf } from './instruments.ts';
import type { Opening } from './openings.ts';
import { drawGround } from './outcomes.ts';
import { type PartyStates, partyStatesOf } from './party-states.ts';
import type { Random } from './random.ts';

/** What is drawn first and decides the rest: when, what, who, and how it ends. */
export type CaseSetting = Opening & {
  readonly states: PartyStates;
  readonly lead: string;
  readonly leadAgency: string | undefined;
  readonly ending: Ending;
  readonly family: Family;
  readonly refusalGround: RefusalGround | undefined;
  readonly bodies: readonly BodyPart[];
};

/** Draws the setting of a case that was opened on a day for a crime. */
export function settingOf(random: Random, opening: Opening): CaseSetting {
  const { crime, openedDay, year } = opening;
  const states = partyStatesOf(random, crime.kind);
  const lead = states.codes[0] ?? '';
  const ending = endingOf(random, crime.kind, openedDay);
  const family = familyOf(random, ending.outcome, crime.kind);
  const stateCount = states.codes.length;
  return {
    caseId: opening.caseId,
    year,
    openedDay,
    crime,
    states,
    lead,
    leadAgency: leadAgencyOf(random, { country: lead, kind: crime.kind, year }),
    ending,
    family,
    refusalGround: ending.outcome === 'REFUSED' ? groundOf(random, family) : undefined,
    bodies: bodiesOf(random, { kind: crime.kind, family, stateCount, isFar: states.isFar }),
  };
}

/** Draws the ground of a refusal for what was asked. */
export function groundOf(random: Random, family: Family): RefusalGround {
  return (family === 'INFO' || family === 'SPONT' ? drawGround.police : drawGround.judicial)(random);
}
