import type { Case, Participation } from '#domain/case';
import type { ReportingRow } from '#domain/reporting';
import type { Request } from '#domain/request';
import type { NaiveParents } from '../naive-agencies.ts';

/** What one source stands for when a release is built: its last word on every case that it has not withdrawn. */
export type SourceFacts = {
  readonly source: string;
  readonly cases: readonly Case[];
  readonly participations: readonly Participation[];
  readonly requests: readonly Request[];
  /** When the extract was cut with which a case came. */
  readonly extractDate: (caseId: string) => string;
};

/** All that a release is made from. */
export type ReleaseFacts = {
  readonly sources: readonly SourceFacts[];
  /** Who was expected to deliver in which year, and whether any source says that it did. */
  readonly reporting: readonly ReportingRow[];
  readonly countryOfAgency: ReadonlyMap<string, string>;
  /** Which agency is a part of which. */
  readonly parents: NaiveParents;
  /** The latest day on which a source cut its extract. */
  readonly extractDate: string;
};

/** A cooperation case with its parties. `id` is its name among the cases of all sources. */
export type WholeCase = {
  readonly id: string;
  readonly case: Case;
  readonly parties: readonly Participation[];
  readonly states: ReadonlySet<string>;
  readonly extractDate: string;
};

/** The cases that count: not confidential, and of two States or of a State with a body (method, What is a case). */
export function countedCases({ sources }: ReleaseFacts): readonly WholeCase[] {
  return sources.flatMap(countedCasesOf);
}

/** The cases of one source that count. */
export function countedCasesOf(facts: SourceFacts): readonly WholeCase[] {
  return facts.cases
    .filter(({ confidentiality }) => confidentiality === undefined)
    .map((each) => wholeCase(facts, each))
    .filter(({ states, parties }) => states.size > 1 || (states.size === 1 && parties.some(isBody)));
}

function wholeCase({ source, participations, extractDate }: SourceFacts, each: Case): WholeCase {
  const parties = participations.filter(({ caseId }) => caseId === each.caseId);
  return {
    id: `${source} ${each.caseId}`,
    case: each,
    parties,
    states: new Set(parties.flatMap((party) => (isBody(party) ? [] : (party.country ?? [])))),
    extractDate: extractDate(each.caseId),
  };
}

function isBody({ partyType }: Participation): boolean {
  return partyType === 'BODY';
}
