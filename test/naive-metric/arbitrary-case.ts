import fc from 'fast-check';
import type { Case, Participation } from '#domain/case';
import type { CaseStatus, Confidentiality } from '#domain/codes/case-status';
import type { Channel } from '#domain/codes/channel';
import type { Instrument } from '#domain/codes/instrument';
import type { Outcome } from '#domain/codes/outcome';
import type { Role } from '#domain/codes/role';
import { earliestDay } from '#domain/period';
import { testBody, testCase, testState } from '../etl/release/test-cases.ts';
import { ANSWER, ASKED } from './arbitrary-answer.ts';

/** What an arbitrary makes. */
export type Made<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** A case with its parties, all under one id. */
export type MadeCase = { readonly case: Case; readonly participations: readonly Participation[] };

/** No date of any extract is after the first one. */
export const FIRST_EXTRACT = '2022-06-30';

/** Named States on both sides of every edge of membership, and those without a name. */
const COUNTRY = fc.constantFrom('ES', 'ES', 'FR', 'DE', 'GB', 'HR', 'AU', 'XK', 'ZZ', 'QZ');

const AGENCY = fc.constantFrom(undefined, 'A', 'B', 'UNKNOWN', 'CONF');

/** The agencies of the States that have a name: `ES-A` and `ES-B`. */
export const NAMED_STATES = ['ES', 'FR', 'DE', 'GB', 'HR', 'AU', 'XK'] as const;

/** The agencies that are units of others. */
export const PARENTS = { 'ES-B': 'ES-A', 'FR-B': 'FR-A' } as const;

const ROLE = fc.constantFrom<Role>(
  'REQUESTED',
  'REQUESTED',
  'EXECUTING',
  'REQUESTING',
  'ISSUING',
  'SOURCE',
  'JIT_PARTY',
);

const CHANNELS = fc.uniqueArray(fc.constantFrom<Channel>('SIENA', 'I247', 'DIRECT', 'UNKNOWN'), {
  maxLength: 2,
});

const INSTRUMENT = fc.constantFrom<Instrument>('EAW', 'EAW', 'EIO', 'NONE', 'UNKNOWN');

const COUNT = fc.option(fc.nat(9).map(String), { nil: undefined, freq: 1 });

const AMOUNT = fc.constantFrom(undefined, '0', '0.10', '1200.50', '99999.99');

const QUANTITIES = fc
  .record({
    suspects_identified: COUNT,
    arrests: COUNT,
    charged: COUNT,
    convicted: COUNT,
    victims_identified: COUNT,
    victims_safeguarded: fc.constant(undefined),
    assets_frozen_eur: AMOUNT,
    assets_confiscated_eur: AMOUNT,
    coordination_meetings: COUNT,
    action_days: COUNT,
  })
  .map((stated) => ({ ...stated, victims_safeguarded: stated.victims_identified }))
  .map((stated) => Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)));

/** A day around the edges of membership (31 January 2020, the new year of 2023 for Croatia is later) or any other. */
const DAY = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('2019-12-31', '2020-01-31', '2020-02-01', '2021-01-01') },
  {
    weight: 6,
    arbitrary: fc
      .record({
        year: fc.constantFrom(2019, 2020, 2020, 2021, 2022),
        month: fc.integer({ min: 1, max: 6 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ year, month, day }) => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)),
  },
);

/** How much of a date is known: the year, the month or the day. */
const PRECISION = fc.constantFrom(4, 7, 10, 10, 10);

const LATER = fc.option(fc.record({ days: fc.nat(700), precision: PRECISION }), { nil: undefined, freq: 3 });

/** A date so many days after another, unless that lies after the extract. */
function later(from: string, after: { days: number; precision: number } | undefined): string | undefined {
  if (after === undefined) return undefined;
  const day = new Date(Date.parse(earliestDay(from)) + after.days * 86_400_000).toISOString().slice(0, 10);
  return day > FIRST_EXTRACT ? undefined : day.slice(0, after.precision);
}

const ABOUT = fc
  .record({
    opened: fc.record({ day: DAY, precision: PRECISION }),
    closing: LATER,
    ending: LATER,
    status: fc.constantFrom<CaseStatus>('OPEN', 'CLOSED', 'SUSPENDED', 'UNKNOWN'),
    crime: fc.constantFrom('0701', '07011', '030221', '06012', 'ZZ'),
    disposition: fc.constantFrom<Outcome>(
      'NOT_RECORDED',
      'ARRESTED',
      'SURRENDERED',
      'SURRENDERED',
      'CONVICTED',
      'PENDING',
    ),
    confidentiality: fc.oneof(
      { weight: 11, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom<Confidentiality>('C', 'N') },
    ),
    channels: CHANNELS,
    instruments: fc.uniqueArray(INSTRUMENT, { maxLength: 2 }),
    quantities: QUANTITIES,
  })
  .map(({ opened, closing, ending, ...rest }) => {
    const openedOn = opened.day.slice(0, opened.precision);
    return { ...rest, openedOn, closedOn: later(openedOn, closing), dispositionOn: later(openedOn, ending) };
  });

const STATE = fc.record({
  country: COUNTRY,
  agency: AGENCY,
  role: ROLE,
  channels: CHANNELS,
  instrument: fc.option(INSTRUMENT, { nil: undefined, freq: 1 }),
  answer: ANSWER,
});

const BODY = fc.record({
  agency: fc.constantFrom('EUROPOL', 'EUROPOL-EC3', 'EUROJUST'),
  role: fc.constant<Role>('ANALYSIS'),
});

type Party = Made<typeof STATE>;

/** A case with a lead, some other States and bodies, and somebody or nobody who initiated it. */
export const MADE_CASE: fc.Arbitrary<MadeCase> = fc
  .record({
    about: ABOUT,
    lead: STATE,
    states: fc.array(STATE, { maxLength: 4 }),
    bodies: fc.array(BODY, { maxLength: 1 }),
    initiator: fc.constantFrom('nobody', 'lead', 'state', 'body'),
  })
  .map(({ about, lead, states, bodies, initiator }) => ({
    case: testCase('', { ...about, leadCountry: lead.country, leadAgency: nameOf(lead) }),
    participations: unique([
      party({ ...lead, role: 'LEAD' }),
      ...states.map(party),
      ...bodies.map(({ agency, role }) => testBody('', agency, role)),
      ...initiating(initiator, lead, states),
    ]),
  }));

function initiating(initiator: string, lead: Party, [state]: readonly Party[]): readonly Participation[] {
  if (initiator === 'nobody') return [];
  if (initiator === 'body') return [testBody('', 'EUROPOL', 'INITIATING')];
  return [party({ ...(initiator === 'state' && state ? state : lead), role: 'INITIATING' })];
}

function party(one: Party): Participation {
  const { country, role, channels, instrument, answer } = one;
  const own = testState('', country, role, nameOf(one));
  return { ...own, channels, instrument, ...(ASKED.includes(role) ? answer : {}) };
}

/** A State without a name has no agency with one. */
function nameOf({ country, agency }: Party): string | undefined {
  if (agency === undefined || agency.length > 1) return agency;
  return NAMED_STATES.some((named) => named === country) ? `${country}-${agency}` : undefined;
}

/** By the key of the file: the same party in the same role under the same instrument is one row. */
function unique(parties: readonly Participation[]): readonly Participation[] {
  const key = ({ country, agency, role, instrument }: Participation) =>
    [country, agency, role, instrument].join();
  return [...new Map(parties.map((each) => [key(each), each])).values()];
}
