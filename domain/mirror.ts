import { NOT_STATED } from './codes/code-list.ts';
import { CONFIDENTIAL_COUNTRY } from './codes/country.ts';
import type { Named, Note } from './data-table.ts';
import { type Figure, withoutValue } from './figure.ts';
import type { Metric } from './metric.ts';
import type { Release } from './release.ts';
import { BODY_SIDE } from './request-aggregate.ts';

/** The metric that a mirror shows from both sides. */
export const MIRROR_METRIC = 'directed-requests';

/** Requests from one State to another, received in one year, as one source holds them; `keys` as in the aggregate. */
export type HeldRequests = {
  readonly source: string;
  readonly year: string;
  readonly sender: string;
  readonly receiver: string;
  readonly requests: number;
  readonly keys: number;
};

/** What one side of a pair says. `source` is `null`, and the figure `x`, where nobody speaks for it. */
type Side = { readonly source: string | null; readonly requests: Figure };

/**
 * What two sources say of the same requests: those of one State to another, received in one year. Several sources of one State
 * make several rows. `others` are what sources say that speak for neither.
 */
export type MirrorRow = {
  readonly year: string;
  readonly sender: Named;
  readonly receiver: Named;
  readonly sent: Side;
  readonly received: Side;
  /** Received less sent, in requests. */
  readonly gap: Figure;
  /** The gap as a share of the larger of both, in %. */
  readonly gapShare: Figure;
  readonly others: readonly { readonly source: string; readonly requests: Figure }[];
};

/** Requests as senders and as receivers tell of them, side by side. Shape: rows by year, sender and receiver. */
export type MirrorTable = {
  readonly release: Release;
  readonly metric: Metric;
  readonly clock: Named;
  /** Every source that holds requests, and the State it speaks for; `null` where that cannot be told. */
  readonly sources: readonly { readonly source: string; readonly state: Named | null }[];
  readonly rows: readonly MirrorRow[];
  readonly total: { readonly basis: 'withheld'; readonly why: string };
  readonly notes: readonly Note[];
  readonly citation: string;
};

/** Whether what stands on a side of a request is a State with a name. */
export function isNamedState(code: string): boolean {
  return code !== NOT_STATED && code !== CONFIDENTIAL_COUNTRY && code !== BODY_SIDE;
}

/**
 * The State that each source speaks for: the one that sent or received every request of the source, as far as its two States
 * are named. A source with requests among several States speaks for none of them, and neither does one with requests between
 * only two, because it can be the word of either.
 */
export function statesSpokenFor(held: readonly HeldRequests[]): ReadonlyMap<string, string> {
  const sources = [...new Set(held.map(({ source }) => source))];
  return new Map(
    sources.flatMap((source) => {
      const [state, other] = statesInAll(held.filter((each) => each.source === source));
      return state && !other ? [[source, state] as const] : [];
    }),
  );
}

/** The named States that sent or received each of the requests, as far as its two States are named. */

function statesInAll(held: readonly HeldRequests[]): readonly string[] {
  const ends = held.map(({ sender, receiver }) => [sender, receiver].filter(isNamedState));
  return [...new Set(ends.flat())].filter((state) =>
    ends.every((named) => named.length < 2 || named.includes(state)),
  );
}

/** Received less sent, from the two published figures. Where one is missing the gap is missing for the same reason. */
export function gapOf(sent: Figure, received: Figure): Figure {
  if (sent.value === null) return withoutValue(sent.status[0]);
  if (received.value === null) return withoutValue(received.status[0]);
  return { value: received.value - sent.value, status: flagsOf(sent, received) };
}

/** The gap as a share of the larger of the two figures, in %: -100 to 100; it does not apply where both are zero. */
export function gapShareOf(sent: Figure, received: Figure): Figure {
  const gap = gapOf(sent, received);
  if (gap.value === null) return gap;
  const larger = Math.max(sent.value ?? 0, received.value ?? 0);
  if (larger === 0) return withoutValue('z');
  const ratio = { numerator: gap.value, denominator: larger };
  return { value: (100 * gap.value) / larger, status: gap.status, ratio };
}

function flagsOf(sent: Figure, received: Figure) {
  const both = [sent, received].flatMap((figure) => (figure.value === null ? [] : figure.status));
  return [...new Set(both)];
}
