import fc from 'fast-check';
import type { ReportingRow } from '#domain/reporting';
import type { Request } from '#domain/request';
import { testRequest } from '../etl/release/test-requests.ts';
import { ANSWER } from './arbitrary-answer.ts';
import { FIRST_EXTRACT, MADE_CASE, type Made, type MadeCase, NAMED_STATES } from './arbitrary-case.ts';
import type { Delivery } from './delivery.ts';

const CASES = { minLength: 55, maxLength: 70 };
const LATER_EXTRACT = '2023-03-31';

/** What becomes of a case in the later extract of its source. */
const LATER = fc.constantFrom('same', 'same', 'other', 'gone');

/** Agencies that report in every year, so that there is a panel. */
const FAITHFUL: readonly string[] = ['ES-A', 'DE-A'];

const FAITHFULLY = FAITHFUL.flatMap((code) =>
  ['2019', '2020', '2021', '2022'].map(
    (year): ReportingRow => ({ axis: 'agency', code, year, reported: true }),
  ),
);

const REPORTING = fc
  .uniqueArray(
    fc
      .record({
        party: fc.constantFrom(
          ...NAMED_STATES.flatMap((state) => [
            ['country', state] as const,
            ['agency', `${state}-A`] as const,
          ]),
        ),
        year: fc.constantFrom('2019', '2020', '2021'),
        reported: fc.boolean(),
      })
      .map(({ party: [axis, code], ...rest }): ReportingRow => ({ axis, code, ...rest })),
    { minLength: 12, maxLength: 25, selector: ({ axis, code, year }) => `${axis} ${code} ${year}` },
  )
  .map((rows) => [
    ...rows.filter(({ axis, code }) => axis !== 'agency' || !FAITHFUL.includes(code)),
    ...FAITHFULLY,
  ]);

/** A side of a request; without a State it is a body. */
const SIDE = fc.constantFrom('ES', 'FR', 'AU', 'ZZ', 'QZ', undefined);

const REQUESTS = fc.array(
  fc.record({
    answer: ANSWER,
    other: SIDE,
    isSender: fc.boolean(),
    place: fc.option(fc.nat(CASES.minLength - 1), { nil: undefined }),
  }),
  { minLength: 60, maxLength: 80 },
);

const SOURCE = fc.record({
  cases: fc.array(fc.record({ first: MADE_CASE, other: MADE_CASE, later: LATER }), CASES),
  requests: fc.record({ first: REQUESTS, later: REQUESTS }),
  reporting: fc.record({ first: REPORTING, later: REPORTING }),
});

type Source = Made<typeof SOURCE>;

const OCCASIONS = {
  first: {
    extractDate: FIRST_EXTRACT,
    casesOf: ({ cases }: Source) => cases.map(({ first }, place) => withId(first, place)),
  },
  later: {
    extractDate: LATER_EXTRACT,
    casesOf: ({ cases }: Source) =>
      cases.flatMap(({ first, other, later }, place) =>
        later === 'gone' ? [] : [withId(later === 'same' ? first : other, place)],
      ),
  },
} as const;

/** Two sources that deliver twice: one whole both times and without requests, one with requests and the second time in part. */
export const DELIVERIES: fc.Arbitrary<{
  readonly first: readonly Delivery[];
  readonly later: readonly Delivery[];
}> = fc.record({ showing: SOURCE, delivering: SOURCE }).map((made) => ({
  first: deliveriesOf(made, 'first'),
  later: deliveriesOf(made, 'later'),
}));

function deliveriesOf(
  { showing, delivering }: { readonly showing: Source; readonly delivering: Source },
  occasion: 'first' | 'later',
): readonly Delivery[] {
  const whole = deliveryOf('test-shows', showing, occasion);
  const some = deliveryOf('test-delivers', delivering, occasion);
  const names = new Set(some.cases.map(({ caseId }) => caseId));
  return [
    whole,
    {
      ...some,
      extent: occasion === 'first' ? 'FULL' : 'PARTIAL',
      requests: requestsOf(delivering.requests[occasion], names),
    },
  ];
}

function deliveryOf(source: string, made: Source, occasion: 'first' | 'later'): Delivery {
  const { extractDate, casesOf } = OCCASIONS[occasion];
  const named = casesOf(made);
  return {
    source,
    extractDate,
    extent: 'FULL',
    cases: named.map((each) => each.case),
    participations: named.flatMap((each) => each.participations),
    requests: undefined,
    reporting: made.reporting[occasion],
  };
}

function withId({ case: about, participations }: MadeCase, place: number): MadeCase {
  const caseId = `C${place}`;
  return {
    case: { ...about, caseId },
    participations: participations.map((party) => ({ ...party, caseId })),
  };
}

/** Requests that Spain sent or received, of cases of the delivery and of none. */
function requestsOf(made: Made<typeof REQUESTS>, caseIds: ReadonlySet<string>): readonly Request[] {
  return made.map(({ answer, place, other, isSender }, number) => {
    const sides = isSender
      ? { requestingCountry: 'ES', requestedCountry: other }
      : { requestingCountry: other, requestedCountry: 'ES' };
    const caseId = place !== undefined && caseIds.has(`C${place}`) ? `C${place}` : undefined;
    return testRequest(`R${number}`, { ...sides, ...answer, caseId });
  });
}
