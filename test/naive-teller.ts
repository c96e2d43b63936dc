/** What decides whose word a request is counted in. A body on a side is `BODY`. */
export type Told = {
  readonly source: string;
  readonly year: string;
  readonly requesting: string;
  readonly requested: string;
};

type Side = 'requesting' | 'requested';

const UNNAMED = ['ZZ', 'QZ', 'BODY'];
const isNamed = (state: string) => !UNNAMED.includes(state);

/**
 * Whose word each request is on a side, by the rule alone: the State of the side, or of the other one where it is not named, is told of
 * by its own sources; where these hold no such request in the year, by sources of several States; else by those of its partners. The
 * words of the others are `undefined` and do not count.
 */
export function naiveTellers(requests: readonly Told[], side: Side): (request: Told) => string | undefined {
  const stateOf = statesOf(requests);
  const wordOf = (request: Told) => {
    const speaks = stateOf.get(request.source);
    if (speaks === undefined) return 'SEVERAL';
    return speaks === stateAt(request, side) ? 'STATE' : 'PARTNER';
  };
  const words = new Map<string, Set<string>>();
  for (const request of requests) {
    const place = placeOf(request, side);
    words.set(place, (words.get(place) ?? new Set()).add(wordOf(request)));
  }
  return (request) => {
    const heard = words.get(placeOf(request, side)) ?? new Set();
    const best = ['STATE', 'SEVERAL', 'PARTNER'].find((word) => heard.has(word));
    return wordOf(request) === best ? best : undefined;
  };
}

/** The State on a side, else the one on the other side, else nobody. */
function stateAt(request: Told, side: Side): string | undefined {
  const other = side === 'requesting' ? request.requested : request.requesting;
  return [request[side], other].find(isNamed);
}

/** Where one word counts: a State in a year; of a side without a named State, each State on the other side. */
function placeOf(request: Told, side: Side): string {
  const other = side === 'requesting' ? request.requested : request.requesting;
  return [request.year, request[side], isNamed(request[side]) ? '' : other].join(' ');
}

/** The one State that each source holds all its requests of. */
function statesOf(requests: readonly Told[]): ReadonlyMap<string, string> {
  const sources = [...new Set(requests.map(({ source }) => source))];
  return new Map(
    sources.flatMap((source) => {
      const sides = requests
        .filter((request) => request.source === source)
        .map(({ requesting, requested }) => [requesting, requested].filter(isNamed));
      const always = [...new Set(sides.flat())].filter((state) =>
        sides.every((named) => named.length < 2 || named.includes(state)),
      );
      return always.length === 1 && always[0] ? [[source, always[0]] as const] : [];
    }),
  );
}
