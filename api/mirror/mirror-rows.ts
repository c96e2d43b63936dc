import { protect } from '#domain/disclosure/gate';
import { type Figure, withoutValue } from '#domain/figure';
import { labelOf } from '#domain/labels/label';
import { type Language } from '#domain/labels/language';
import type { Metric } from '#domain/metric';
import { gapOf, gapShareOf, type HeldRequests, isNamedState, type MirrorRow } from '#domain/mirror';
import { isProvisionalYear, type ProvisionalStretch } from '#domain/provisional';
import type { DisclosureMethod } from '#domain/release';
import type { MirrorQuestion } from './mirror-parameters.ts';

/** What the rows are made from: what sources hold, for whom they speak, and how figures leave. */
export type Mirror = {
  readonly held: readonly HeldRequests[];
  readonly speaksFor: ReadonlyMap<string, string>;
  readonly metric: Metric;
  readonly method: DisclosureMethod;
  readonly provisional: readonly ProvisionalStretch[];
  readonly lang: Language;
};

type Place = Pick<HeldRequests, 'year' | 'sender' | 'receiver'>;

type End = 'sender' | 'receiver';

/**
 * Rows of every pair and year of which any source holds requests among those asked for, by year, sender and receiver. A side is
 * told by the sources that speak for its State and hold requests on that side of it in the year: one that holds none of the pair
 * then says 0. Without such a source the side is `x`, never 0. Every figure of a source passes the disclosure gate.
 */
export function mirrorRows(mirror: Mirror, asked: MirrorQuestion): readonly MirrorRow[] {
  const speakers = speakersOf(mirror);
  const cells = new Map(mirror.held.map((each) => [cellKey(each.source, each), each]));
  const says = (source: string | null, place: Place): Figure => {
    if (source === null) return withoutValue('x');
    const { requests, keys } = cells.get(cellKey(source, place)) ?? { requests: 0, keys: 0 };
    const figure = protect({ cases: requests, keys }, mirror.metric, mirror.method);
    if (figure.value === null || !isProvisional(mirror, source, place)) return figure;
    return { ...figure, status: [...figure.status, 'p'] };
  };
  return placesOf(mirror.held, asked).flatMap(([place, holders]) => {
    const [senders, receivers] = [speakers('sender', place), speakers('receiver', place)];
    const others = holders
      .filter((source) => !senders.includes(source) && !receivers.includes(source))
      .map((source) => ({ source, requests: says(source, place) }));
    return orNobody(senders).flatMap((sender) =>
      orNobody(receivers).map((receiver) => {
        const sent = { source: sender, requests: says(sender, place) };
        const received = { source: receiver, requests: says(receiver, place) };
        return { ...namesOf(place, mirror.lang), ...comparison(sent, received), others };
      }),
    );
  });
}

/** Whether what a source says of a year is provisional. */
function isProvisional({ provisional, metric }: Mirror, source: string, { year }: Place): boolean {
  const own = provisional.filter((stretch) => stretch.source === source);
  return isProvisionalYear(own, metric.clock, year);
}

function comparison(sent: MirrorRow['sent'], received: MirrorRow['received']) {
  const [a, b] = [sent.requests, received.requests];
  return { sent, received, gap: gapOf(a, b), gapShare: gapShareOf(a, b) };
}

function orNobody(sources: readonly string[]): readonly (string | null)[] {
  return sources.length > 0 ? sources : [null];
}

/** The sources that tell of a side of a place, in their order. */
function speakersOf({ held, speaksFor }: Mirror): (end: End, place: Place) => readonly string[] {
  const telling = new Map<string, Set<string>>();
  for (const each of held)
    for (const end of ['sender', 'receiver'] as const) {
      if (speaksFor.get(each.source) !== each[end]) continue;
      const key = sideKey(end, each);
      telling.set(key, (telling.get(key) ?? new Set()).add(each.source));
    }
  return (end, place) => [...(telling.get(sideKey(end, place)) ?? [])].sort();
}

/** Each pair and year asked for, with the sources that hold requests of it, in order. */
function placesOf(held: readonly HeldRequests[], asked: MirrorQuestion) {
  const places = new Map<string, { readonly place: Place; readonly holders: string[] }>();
  for (const each of held) {
    if (!isAsked(each, asked)) continue;
    const key = placeKey(each);
    const known = places.get(key);
    if (known) known.holders.push(each.source);
    else places.set(key, { place: each, holders: [each.source] });
  }
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { place, holders }]) => [place, holders.toSorted()] as const);
}

/** Requests between two named States, of which either is a country asked for and the other a partner. */
function isAsked({ year, sender, receiver }: Place, asked: MirrorQuestion): boolean {
  if (sender === receiver || !isNamedState(sender) || !isNamedState(receiver)) return false;
  const isPair = (a: string, b: string) => isIn(asked.country, a) && isIn(asked.partner, b);
  return isIn(asked.year, year) && (isPair(sender, receiver) || isPair(receiver, sender));
}

function isIn(codes: readonly string[] | undefined, code: string): boolean {
  return codes === undefined || codes.includes(code);
}

function namesOf({ year, sender, receiver }: Place, lang: Language) {
  const named = (code: string) => ({ code, label: labelOf('country', code, lang) });
  return { year, sender: named(sender), receiver: named(receiver) };
}

function cellKey(source: string, place: Place): string {
  return `${placeKey(place)} ${source}`;
}

function placeKey({ year, sender, receiver }: Place): string {
  return `${year} ${sender} ${receiver}`;
}

function sideKey(end: End, place: Place): string {
  return `${end} ${place[end]} ${place.year}`;
}
