import type { Case, Participation } from '#domain/case';
import type { Channel } from '#domain/codes/channel';
import type { Instrument } from '#domain/codes/instrument';
import { dayText, EXTRACT_DATE } from './calendar.ts';
import { type CaseSetting, settingOf } from './case-setting.ts';
import type { CrimeKind, DemoCrime } from './crimes.ts';
import { RELATED } from './crimes.ts';
import { drawKey } from './draw.ts';
import type { Opening } from './openings.ts';
import { participationsOf } from './parties.ts';
import { quantitiesOf } from './quantities.ts';
import type { Random } from './random.ts';

/** One case with its participations, as a bundle holds them. */
export type DemoCase = { readonly record: Case; readonly participations: readonly Participation[] };

const OTHER_CRIME = 0.16;
const FLAG_NOT_KNOWN = 0.08;
/** How often a case is related to computers, or to an organised group, by kind. */
const CYBER_SHARE: Readonly<Partial<Record<CrimeKind, number>>> = { CYBER: 0.99, CHILD: 0.85, FRAUD: 0.35 };
const CYBER_OTHERWISE = 0.04;
const ORGANISED_SHARE: Readonly<Partial<Record<CrimeKind, number>>> = {
  DRUGS: 0.55,
  MIGRATION: 0.6,
  EXPLOITATION: 0.45,
  CHILD: 0.08,
  VIOLENCE: 0.1,
};
const ORGANISED_OTHERWISE = 0.24;
const CHANNELS_NOT_KNOWN = 0.05;
const OPERATION = 0.22;
const NO_TEAM_NOT_STATED = 0.2;

/** How many dates are given by month or year only. */
const drawPrecision = drawKey({ DAY: 96, MONTH: 3, YEAR: 1 });
const drawConfidentiality = drawKey({ NONE: 994, C: 4, N: 1, P: 1 });

/** Draws a whole case that was opened on a day for a crime. */
export function makeCase(random: Random, opening: Opening): DemoCase {
  const setting = settingOf(random, opening);
  const participations = participationsOf(random, setting);
  return { record: recordOf(random, setting, participations), participations };
}

function recordOf(random: Random, setting: CaseSetting, participations: readonly Participation[]): Case {
  const { crime, ending, states, bodies } = setting;
  const hasEurojust = bodies.some(({ agency }) => agency === 'EUROJUST');
  const isOrganised = drawFlag(random, ORGANISED_SHARE[crime.kind] ?? ORGANISED_OTHERWISE);
  return {
    caseId: setting.caseId,
    openedOn: dateOf(random, setting.openedDay),
    closedOn: ending.closedDay === undefined ? undefined : dateOf(random, ending.closedDay),
    status: ending.status,
    leadCountry: setting.lead,
    leadAgency: setting.leadAgency,
    crime: crime.code,
    otherCrimes: otherCrimes(random, crime),
    isCyber: drawFlag(random, CYBER_SHARE[crime.kind] ?? CYBER_OTHERWISE),
    isOrganised,
    instruments: instrumentsOf(random, setting, { participations, isOrganised }),
    channels: channelsOf(random, participations, bodies),
    disposition: ending.outcome,
    dispositionOn: ending.reachedDay === undefined ? undefined : dateOf(random, ending.reachedDay),
    refusalGround: setting.refusalGround,
    quantities: quantitiesOf(random, {
      outcome: ending.outcome,
      crime: crime.code,
      stateCount: states.codes.length,
      hasEurojust,
    }),
    hasJit: hasTeam(random, participations),
    confidentiality: confidentialityOf(random),
  };
}

/** A day, or only its month or year. Never one that could be read as after the extract. */
function dateOf(random: Random, day: number): string {
  const text = dayText(day);
  const precision = drawPrecision(random);
  if (precision === 'DAY' || text.slice(0, 4) === EXTRACT_DATE.slice(0, 4)) return text;
  return text.slice(0, precision === 'MONTH' ? 7 : 4);
}

function otherCrimes(random: Random, crime: DemoCrime): readonly string[] {
  if (!random.chance(OTHER_CRIME)) return [];
  const related = RELATED[crime.kind];
  const code = related[random.below(related.length)];
  return code === undefined || code === crime.code ? [] : [code];
}

function drawFlag(random: Random, share: number): boolean | undefined {
  return random.chance(FLAG_NOT_KNOWN) ? undefined : random.chance(share);
}

function instrumentsOf(
  random: Random,
  { states, bodies }: CaseSetting,
  drawn: { participations: readonly Participation[]; isOrganised: boolean | undefined },
): readonly Instrument[] {
  const used: Instrument[] = [];
  for (const { instrument } of drawn.participations) {
    if (instrument !== undefined && !used.includes(instrument)) used.push(instrument);
  }
  const isOperation = drawn.isOrganised === true && states.codes.length > 3 && bodies.length > 0;
  if (isOperation && random.chance(OPERATION)) used.push('EMPACT');
  return used;
}

/** The channels of the parties and those that bodies bring; in some cases not one of them is stated. */
function channelsOf(
  random: Random,
  participations: readonly Participation[],
  bodies: CaseSetting['bodies'],
): readonly Channel[] {
  const used: Channel[] = [];
  for (const channel of participations.flatMap((row) => row.channels)) add(used, channel);
  if (used.length === 0 && random.chance(CHANNELS_NOT_KNOWN)) return ['UNKNOWN'];
  for (const { agency } of bodies) add(used, channelOfBody(agency));
  return used;
}

function add(channels: Channel[], channel: Channel): void {
  if (!channels.includes(channel)) channels.push(channel);
}

function channelOfBody(agency: string): Channel {
  if (agency === 'EUROJUST') return 'EUROJUST';
  return agency === 'INTERPOL' ? 'I247' : 'SIENA';
}

function hasTeam(random: Random, participations: readonly Participation[]): boolean | undefined {
  if (participations.some(({ role }) => role === 'JIT_PARTY')) return true;
  return random.chance(NO_TEAM_NOT_STATED) ? undefined : false;
}

function confidentialityOf(random: Random): Case['confidentiality'] {
  const drawn = drawConfidentiality(random);
  return drawn === 'NONE' ? undefined : drawn;
}
