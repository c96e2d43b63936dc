import type { Case, Participation } from '#domain/case';
import type { ReportingRow } from '#domain/reporting';
import type { Request } from '#domain/request';
import { PARENTS } from './arbitrary-case.ts';
import type { ReleaseFacts, SourceFacts } from './facts.ts';

/** One bundle, as its rows mean it. */
export type Delivery = {
  readonly source: string;
  readonly extractDate: string;
  /** `FULL`: what it does not hold any more is withdrawn. `PARTIAL`: that stays. */
  readonly extent: 'FULL' | 'PARTIAL';
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  readonly requests: readonly Request[] | undefined;
  readonly reporting: readonly ReportingRow[];
};

/** What a release is made from after some deliveries, in their order. */
export function factsAfter(deliveries: readonly Delivery[]): ReleaseFacts {
  const sources = [...new Set(deliveries.map(({ source }) => source))].map((source) =>
    deliveries.filter((each) => each.source === source),
  );
  const agencies = deliveries.flatMap(({ reporting }) => reporting).filter(({ axis }) => axis === 'agency');
  return {
    sources: sources.map(sourceAfter),
    reporting: anyReported(sources.flatMap(lastSaid)),
    parents: PARENTS,
    countryOfAgency: new Map(agencies.map(({ code }) => [code, code.slice(0, 2)])),
    extractDate:
      deliveries
        .map(({ extractDate }) => extractDate)
        .sort()
        .at(-1) ?? '',
  };
}

/** A later extract replaces whole cases; one of everything takes away what it does not hold. */
function sourceAfter(deliveries: readonly Delivery[]): SourceFacts {
  const dates = new Map<string, string>();
  const facts = deliveries.reduce<SourceFacts>((before, delivery) => after(before, delivery, dates), {
    source: '',
    cases: [],
    participations: [],
    requests: [],
    extractDate: (id) => dates.get(id) ?? '',
  });
  return facts;
}

function after(before: SourceFacts, delivery: Delivery, dates: Map<string, string>): SourceFacts {
  const replaced = new Set(delivery.cases.map(({ caseId }) => caseId));
  const stays = ({ caseId }: { readonly caseId: string }) =>
    delivery.extent === 'PARTIAL' && !replaced.has(caseId);
  for (const id of replaced) dates.set(id, delivery.extractDate);
  return {
    ...before,
    source: delivery.source,
    cases: [...before.cases.filter(stays), ...delivery.cases],
    participations: [...before.participations.filter(stays), ...delivery.participations],
    requests: requestsAfter(before.requests, delivery.requests, replaced),
  };
}

/** A request replaces that of the same name, and a case all of its requests. */
function requestsAfter(
  before: readonly Request[],
  now: readonly Request[] | undefined,
  replaced: ReadonlySet<string>,
): readonly Request[] {
  if (now === undefined) return before;
  const names = new Set(now.map(({ requestId }) => requestId));
  const stay = before.filter(
    ({ requestId, caseId }) => !names.has(requestId) && (caseId === undefined || !replaced.has(caseId)),
  );
  return [...stay, ...now];
}

/** What one source said last of each party and year. */
function lastSaid(deliveries: readonly Delivery[]): readonly ReportingRow[] {
  const rows = deliveries.flatMap(({ reporting }) => reporting);
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** A party reported when any source says so. */
function anyReported(rows: readonly ReportingRow[]): readonly ReportingRow[] {
  const keys = new Map(rows.map((row) => [keyOf(row), row]));
  return [...keys].map(([key, row]) => ({
    ...row,
    reported: rows.some((other) => keyOf(other) === key && other.reported),
  }));
}

function keyOf({ axis, code, year }: ReportingRow): string {
  return `${axis} ${code} ${year}`;
}
