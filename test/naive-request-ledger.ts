import { ALL } from '#domain/codes/code-list';

/** A figure as text, and what stands beside it that is not compared. */
type Naive = { readonly figure: string; readonly isBorrowed: boolean };

const SIDES = ['requesting', 'requested'] as const;

/**
 * Every figure of requests and durations that differs between two naive counts (`naiveRequests`), as text, from the rules alone:
 * requests of a side in the one word that counts, whatever source holds them; answers in time, responses by days and quantiles.
 */
export function naiveRequestChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const old = figuresIn(before);
  const now = figuresIn(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((place) => [place, old.get(place) ?? nothing(place), now.get(place) ?? nothing(place)] as const)
    .filter(([, was, is]) => was.figure !== is.figure)
    .map(([place, was, is]) => `${place}: ${written(was)} -> ${written(is)}`);
}

function written({ figure, isBorrowed }: Naive): string {
  return isBorrowed ? `${figure} u` : figure;
}

/** Where there is no row there is no request, and of none there is no quantile. */
function nothing(place: string): Naive {
  const isQuantile = / duration_quantile /.test(place);
  const isShare = place.startsWith('in-time-rate');
  return { figure: isQuantile ? 'z' : isShare ? 'z 0/0' : '0', isBorrowed: false };
}

function figuresIn(rows: ReadonlyMap<string, string>): ReadonlyMap<string, Naive> {
  const split = [...rows].map(([axes, measures]) => [axes.split('|'), measures.split('|')] as const);
  const of = (table: string) => split.filter(([[name]]) => name === table);
  return new Map([
    ...requestFigures(of('by_request')),
    ...agencyFigures(of('by_agency_request')),
    ...of('by_duration')
      .filter(([[, kind]]) => kind === 'RESPONSE')
      .map(
        ([[, , country, agency, urgency, year, duration], [counted = '0']]) =>
          [
            `timed-responses by_duration RECEIVED ${country} ${agency} ${year} ${urgency} ${duration}`,
            { figure: counted, isBorrowed: false },
          ] as const,
      ),
    ...of('duration_quantile').flatMap(([[, kind, country, agency, urgency, year], [, , median, p90]]) => {
      const [id, clock] = kind === 'CASE' ? ['case-duration', 'CLOSED'] : ['response-time', 'RECEIVED'];
      const place = `duration_quantile ${clock} ${country} ${agency} ${year} ${urgency}`;
      const figure = (days = '') => ({ figure: String(Number(days)), isBorrowed: false });
      return [
        [`${id}-median ${place}`, figure(median)] as const,
        [`${id}-p90 ${place}`, figure(p90)] as const,
      ];
    }),
  ]);
}

type Split = readonly (readonly [axes: readonly string[], measures: readonly string[]])[];

function requestFigures(rows: Split): readonly (readonly [string, Naive])[] {
  const cells = new Map<string, { counts: readonly number[]; isBorrowed: boolean }>();
  for (const [axes, measures] of rows) {
    for (const side of SIDES) {
      const place = placeOn(side, axes);
      const teller = measures.at(side === 'requesting' ? -2 : -1);
      if (place === undefined || teller === '-') continue;
      const cell = cells.get(place);
      cells.set(place, {
        counts: measures.slice(0, 7).map((count, index) => Number(count) + (cell?.counts[index] ?? 0)),
        isBorrowed: teller === 'PARTNER' || cell?.isBorrowed === true,
      });
    }
  }
  return [...cells].flatMap(([place, { counts, isBorrowed }]) => metricsAt(place, counts, isBorrowed));
}

/** `requested FR ES 2024 …`; `undefined` where a body stands on the side itself. */
function placeOn(side: (typeof SIDES)[number], axes: readonly string[]): string | undefined {
  const [, , year, requesting = '', requested = '', ...answer] = axes;
  const [own, other] = side === 'requesting' ? [requesting, requested] : [requested, requesting];
  if (own === 'BODY') return undefined;
  return [side, own, other === 'BODY' ? ALL : other, year, ...answer].join(' ');
}

/** Requests that agencies were asked, of all tellers together. */
function agencyFigures(rows: Split): readonly (readonly [string, Naive])[] {
  const cells = new Map<string, { counts: readonly number[]; isBorrowed: boolean }>();
  for (const [[, agency, year, urgency, teller], measures] of rows) {
    const place = `by_agency_request RECEIVED ${agency} ${year} ${urgency}`;
    const cell = cells.get(place);
    cells.set(place, {
      counts: measures.slice(0, 7).map((count, index) => Number(count) + (cell?.counts[index] ?? 0)),
      isBorrowed: teller === 'PARTNER' || cell?.isBorrowed === true,
    });
  }
  return [...cells].flatMap(([place, { counts, isBorrowed }]) => received(place, counts, isBorrowed));
}

function metricsAt(
  place: string,
  counts: readonly number[],
  isBorrowed: boolean,
): readonly (readonly [string, Naive])[] {
  const [side, country, partner, ...rest] = place.split(' ');
  const where = `by_request RECEIVED ${[country, partner, ...rest].join(' ')}`;
  const [requests] = counts;
  const one = (metric: string) => [[`${metric} ${where}`, { figure: String(requests), isBorrowed }]] as const;
  const isOfBodies = partner === ALL;
  if (side === 'requesting') return one(isOfBodies ? 'requests-to-bodies' : 'requests-sent');
  return isOfBodies ? one('requests-from-bodies') : received(where, counts, isBorrowed);
}

/** The figures of requests received at a place of a table. */
function received(
  where: string,
  [requests = 0, , , , timed = 0, inTime = 0, departures = 0]: readonly number[],
  isBorrowed: boolean,
): readonly (readonly [string, Naive])[] {
  const share = timed === 0 ? 'z 0/0' : `${(100 * inTime) / timed} ${inTime}/${timed}`;
  return [
    [`requests-received ${where}`, { figure: String(requests), isBorrowed }],
    [`in-time-rate ${where}`, { figure: share, isBorrowed: false }],
    [`deadline-departures ${where}`, { figure: String(departures), isBorrowed }],
  ];
}
