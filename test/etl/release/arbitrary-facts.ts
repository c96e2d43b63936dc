import fc from 'fast-check';
import type { Case, Participation } from '#domain/case';
import type { Role } from '#domain/codes/role';
import { isCertainlyBefore } from '#domain/period';
import { testBody, testCase, testState } from './test-cases.ts';

type Facts = {
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  /** When the extract that a case came with was cut: an earlier and a later one, in the same order as the cases. */
  readonly extractDates: readonly string[];
};

/** A year that is over and one that is not on the day of the extract. */
const EXTRACT_DATE = fc.constantFrom('2022-12-31', '2024-06-30');

/** Days on either side of the edges of membership, and dates of every precision. */
const DATE = fc.constantFrom(
  '2013-06-30',
  '2013-07-01',
  '2019',
  '2019-12',
  '2020-01-31',
  '2020-02-01',
  '2020-02',
  '2020',
  '2022-12-31',
  '2023-01-01',
  '2023',
  '2024-03',
  '2024-03-31',
);

const COUNTRY = fc.constantFrom('AU', 'BG', 'DE', 'ES', 'GB', 'HR', 'ZZ', 'QZ');

const ROLE = fc.constantFrom<Role>('REQUESTED', 'EXECUTING', 'SOURCE', 'ASSISTING', 'PARTNER_UNSPEC');

const COUNT = fc.option(fc.integer({ min: 0, max: 9 }).map(String), { nil: undefined });

/** Quantities of which any may be missing; nobody is safeguarded without being identified. */
const QUANTITIES = fc
  .record({
    arrests: COUNT,
    victims_identified: COUNT,
    action_days: COUNT,
    assets_frozen_eur: fc.constantFrom(undefined, '0', '0.10', '1200.5', '99999.99'),
  })
  .map(({ arrests, victims_identified, action_days, assets_frozen_eur }) => ({
    ...(arrests === undefined ? {} : { arrests }),
    ...(victims_identified === undefined
      ? {}
      : { victims_identified, victims_safeguarded: victims_identified }),
    ...(action_days === undefined ? {} : { action_days }),
    ...(assets_frozen_eur === undefined ? {} : { assets_frozen_eur }),
  }));

const CHANNELS = fc.uniqueArray(fc.constantFrom('SIENA' as const, 'DIRECT' as const, 'UNKNOWN' as const), {
  maxLength: 2,
});

const INSTRUMENT = fc.constantFrom('EIO' as const, 'NONE' as const, 'UNKNOWN' as const);

const CASE = fc
  .record({
    openedOn: DATE,
    dispositionOn: fc.option(DATE, { nil: undefined }),
    closedOn: fc.option(DATE, { nil: undefined }),
    status: fc.constantFrom('OPEN' as const, 'CLOSED' as const, 'SUSPENDED' as const, 'UNKNOWN' as const),
    crime: fc.constantFrom('0701', '030221', 'ZZ'),
    disposition: fc.constantFrom('PENDING' as const, 'ARRESTED' as const, 'REFUSED' as const),
    confidentiality: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('C' as const, 'N' as const, 'P' as const) },
    ),
    channels: CHANNELS,
    instruments: fc.uniqueArray(INSTRUMENT, { maxLength: 2 }),
    quantities: QUANTITIES,
  })
  .map((about) => ({
    ...about,
    closedOn:
      about.closedOn && isCertainlyBefore(about.closedOn, about.openedOn) ? undefined : about.closedOn,
  }));

const STATE = fc.record({
  country: COUNTRY,
  agency: fc.constantFrom(undefined, 'A', 'B'),
  role: ROLE,
  channels: CHANNELS,
  instrument: fc.option(INSTRUMENT, { nil: undefined }),
});

const BODY = fc.record({ agency: fc.constantFrom('EUROPOL', 'EUROPOL-EC3', 'EUROJUST'), role: ROLE });

/** Who initiates: nobody, one of the States or a body. */
const INITIATOR = fc.constantFrom('nobody' as const, 'lead' as const, 'state' as const, 'body' as const);

/** Up to 40 cases, each with a lead and any other parties in any roles; some are no cooperation, some confidential. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc
  .array(
    fc.record({
      about: CASE,
      lead: STATE,
      states: fc.array(STATE, { maxLength: 4 }),
      bodies: fc.array(BODY, { maxLength: 2 }),
      initiator: INITIATOR,
      extractDate: EXTRACT_DATE,
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((made) => ({
    extractDates: made.map(({ extractDate }) => extractDate),
    cases: made.map(({ about }, index) => testCase(`C${index}`, about)),
    participations: made.flatMap(({ lead, states, bodies, initiator }, index) =>
      unique([
        state(`C${index}`, { ...lead, role: 'LEAD' }),
        ...states.map((each) => state(`C${index}`, each)),
        ...bodies.map((each) => testBody(`C${index}`, each.agency, each.role)),
        ...initiating(`C${index}`, initiator, lead, states),
      ]),
    ),
  }));

type StateInRole = Pick<Participation, 'agency' | 'role' | 'channels' | 'instrument'> & {
  readonly country: string;
};

function initiating(
  caseId: string,
  initiator: 'nobody' | 'lead' | 'state' | 'body',
  lead: StateInRole,
  states: readonly StateInRole[],
): readonly Participation[] {
  if (initiator === 'nobody') return [];
  if (initiator === 'body') return [testBody(caseId, 'EUROPOL', 'INITIATING')];
  return [
    state(caseId, { ...((initiator === 'state' ? states[0] : undefined) ?? lead), role: 'INITIATING' }),
  ];
}

function state(caseId: string, { country, agency, role, channels, instrument }: StateInRole): Participation {
  const named = agency === undefined ? undefined : `${country}-${agency}`;
  return { ...testState(caseId, country, role, named), channels, instrument };
}

function unique(parties: readonly Participation[]): readonly Participation[] {
  return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}
