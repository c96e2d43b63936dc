import type { Participation } from '#domain/case';
import { partnerAgencyOf } from './agency-choice.ts';
import { askedParty } from './asked-party.ts';
import { isReferral } from './bodies.ts';
import type { CaseSetting } from './case-setting.ts';
import { drawKey } from './draw.ts';
import { isInUnion } from './instruments.ts';
import { nothingBy, type Party, partyRow } from './party-row.ts';
import type { Random } from './random.ts';
import { askingRole } from './roles.ts';

const ALSO_SOURCE = 0.1;
const SECOND_AGENCY = 0.1;
const JOINT_TEAM = 0.14;

const drawInitiator = drawKey({ LEAD: 74, PARTNER: 22, NOBODY: 4 });

/** Draws the parties of a case in their roles. Shape: one row a party, role and instrument; the lead first. */
export function participationsOf(random: Random, setting: CaseSetting): readonly Participation[] {
  const { bodies, caseId } = setting;
  const [lead, ...partners] = statesOf(random, setting);
  if (lead === undefined) throw new Error(`case ${caseId} has no State`);
  const referral = bodies.find((body) => isReferral(random, body));
  const initiator = referral ? undefined : initiatorOf(random, lead, partners);
  const asking = initiator ?? lead;
  const asked = [lead, ...partners].filter((party) => party !== asking);
  return [
    partyRow(caseId, lead, 'LEAD'),
    ...(initiator ? startingRows(random, caseId, initiator) : []),
    ...exchangeRows(random, setting, asking, asked),
    ...secondAgencyRows(random, setting),
    ...teamRows(random, setting, [lead, ...partners]),
    ...bodies.map(({ agency, role }) => partyRow(caseId, bodyOf(agency), role)),
    ...(referral ? [partyRow(caseId, bodyOf(referral.agency), 'INITIATING')] : []),
  ];
}

function statesOf(
  random: Random,
  { crime, family, lead, leadAgency, states }: CaseSetting,
): readonly Party[] {
  const { kind } = crime;
  return states.codes.map((country) => {
    const agency = country === lead ? leadAgency : partnerAgencyOf(random, { country, kind, family });
    return { partyType: 'STATE', country, agency };
  });
}

function bodyOf(agency: string): Party {
  return { partyType: 'BODY', country: undefined, agency };
}

function initiatorOf(random: Random, lead: Party, partners: readonly Party[]): Party | undefined {
  const who = drawInitiator(random);
  if (who === 'NOBODY') return undefined;
  return who === 'LEAD' ? lead : partners[0];
}

function startingRows(random: Random, caseId: string, initiator: Party): readonly Participation[] {
  const row = partyRow(caseId, initiator, 'INITIATING');
  return random.chance(ALSO_SOURCE) ? [row, partyRow(caseId, initiator, 'SOURCE')] : [row];
}

/** One row for the asking party for each instrument that it uses, and one for each party that is asked. */
function exchangeRows(
  random: Random,
  setting: CaseSetting,
  asking: Party,
  asked: readonly Party[],
): readonly Participation[] {
  const rows = asked.map((party, place) => askedParty(random, setting, { asking, party, place }));
  const askingRows = [...new Set(rows.map((row) => row.instrument))].flatMap((instrument) => {
    const role = instrument && askingRole(instrument);
    return role ? [partyRow(setting.caseId, asking, role, nothingBy(instrument))] : [];
  });
  return [...askingRows, ...rows];
}

/** Another agency of the lead's State that helps. */
function secondAgencyRows(random: Random, setting: CaseSetting): readonly Participation[] {
  const { caseId, crime, family, lead: country, leadAgency } = setting;
  if (!random.chance(SECOND_AGENCY)) return [];
  const agency = partnerAgencyOf(random, { country, kind: crime.kind, family });
  if (agency === undefined || agency === leadAgency) return [];
  return [partyRow(caseId, { partyType: 'STATE', country, agency }, 'ASSISTING')];
}

/** The parties of a joint investigation team: members of the Union in a case that Eurojust coordinates. */
function teamRows(random: Random, setting: CaseSetting, states: readonly Party[]): readonly Participation[] {
  const isPossible = setting.family === 'ORDER' && setting.bodies.some(({ agency }) => agency === 'EUROJUST');
  if (!isPossible || !random.chance(JOINT_TEAM)) return [];
  const members = states.filter(({ country }) => isInUnion(country ?? '', setting.year));
  if (members.length < 2) return [];
  return members.map((party) => partyRow(setting.caseId, party, 'JIT_PARTY', nothingBy('JIT')));
}
