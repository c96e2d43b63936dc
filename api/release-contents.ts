import { AGENCY_NOT_STATED, type Agency, type AgencyType, BODY, type PartyType } from '#domain/codes/agency';
import { NOT_STATED } from '#domain/codes/code-list';
import type { Named } from '#domain/data-table';
import { TITLES } from '#domain/labels/en/titles';
import { type OtherDefinition, otherDefinitions } from '#domain/other-definition';
import { declaredPeriods } from '#domain/period';
import { type ProvisionalStretch, provisionalStretches } from '#domain/provisional';
import {
  DISCLOSURE_METHOD,
  type DisclosureMethod,
  type Release,
  type ReleaseCategories,
  type ReleaseSource,
} from '#domain/release';
import { notReportedKeys, type ReportingRow } from '#domain/reporting';

/** Agencies that are no name: their rows stand after the others. */
const NAMELESS: readonly string[] = [AGENCY_NOT_STATED, 'CONF'];

/** An agency as a release names it; `partyType` and its type are left out where both States and bodies can stand behind the code. */
type NamedAgency = Pick<Agency, 'code' | 'label' | 'country' | 'parent'> &
  Partial<Pick<Agency, 'partyType' | 'agencyType'>>;

/** What a table of a release needs beside its cells: read once, because a published release never changes. */
export type ReleaseContents = {
  readonly release: Omit<Release, 'isLatest' | 'state' | 'withdrawal'>;
  readonly categories: ReleaseCategories;
  /** The agencies of the release and the bodies, by code, in the order of their labels. */
  readonly agencies: ReadonlyMap<string, NamedAgency>;
  /** Who was expected to deliver in which year, and did or not. */
  readonly reporting: readonly ReportingRow[];
  /** Keys of `reportingKey`: who delivered nothing in which year. */
  readonly notReported: ReadonlySet<string>;
  /** Where figures by role have another definition, as keys of `otherDefinitions`. */
  readonly otherDefinitions: ReadonlySet<string>;
  /** The years that provisional extracts cover. */
  readonly provisional: readonly ProvisionalStretch[];
  /** The State of each agency that has one. */
  readonly countryOfAgency: ReadonlyMap<string, string>;
};

/** A release as the database gives it; times and dates as text, numbers as numbers. */
export type ReleaseRow = {
  readonly release_id: number;
  readonly method: string;
  readonly synthetic: boolean;
  readonly published_at: string;
  readonly extract_date: string;
  readonly sources: readonly ReleaseSource[];
  readonly categories: ReleaseCategories;
  readonly note: string | null;
  readonly reason: string | null;
};

export type AgencyRow = {
  readonly agency: string;
  readonly label: string;
  readonly party_type: PartyType;
  readonly agency_type: AgencyType;
  readonly parent: string | null;
  readonly country: string | null;
};

/** Puts together the contents of a release from its rows. */
export function releaseContents(
  row: ReleaseRow,
  agencies: readonly AgencyRow[],
  reporting: readonly ReportingRow[],
  definitions: readonly OtherDefinition[],
): ReleaseContents {
  return {
    release: releaseOf(row),
    categories: row.categories,
    agencies: namedAgencies([...row.categories.agency, ...(row.categories.request?.agency ?? [])], agencies),
    reporting,
    notReported: notReportedKeys(reporting),
    otherDefinitions: otherDefinitions(definitions),
    provisional: provisionalStretches(row.sources, reporting),
    countryOfAgency: new Map(agencies.flatMap(({ agency, country }) => (country ? [[agency, country]] : []))),
  };
}

/**
 * The public part of a release. Its years, and so its periods, are those in which cases were opened: a few outcomes of the
 * unfinished year after them make no period, and can be asked for as a year of their own.
 */
export function releaseOf(row: ReleaseRow): ReleaseContents['release'] {
  const { OPENED, OUTCOME } = row.categories.year;
  const years = statedYears(OPENED.some(isStated) ? OPENED : OUTCOME);
  const [firstYear = 0, lastYear = firstYear] = [years[0], years.at(-1)];
  return {
    number: row.release_id,
    publishedAt: row.published_at,
    extractDate: row.extract_date,
    synthetic: row.synthetic,
    method: methodOf(row.method),
    firstYear,
    lastYear,
    periods: years.length > 0 ? declaredPeriods(firstYear, lastYear, TITLES) : [],
    sources: row.sources.map(({ source, extractDate, status, provisional, accepted }) => ({
      source,
      extractDate,
      status,
      ...(provisional && { provisional }),
      ...(accepted && { accepted }),
    })),
    note: row.note,
    reason: row.reason,
  };
}

/** The years of a clock as numbers, ascending, without the code for "not stated". */
export function statedYears(codes: readonly string[]): readonly number[] {
  return codes
    .filter(isStated)
    .map(Number)
    .sort((a, b) => a - b);
}

function isStated(year: string): boolean {
  return year !== NOT_STATED;
}

function methodOf(id: string): Release['method'] {
  if (!isMethod(id)) throw new Error(`unknown disclosure method of a release: ${id}`);
  return { id, label: DISCLOSURE_METHOD[id] };
}

function isMethod(id: string): id is DisclosureMethod {
  return Object.hasOwn(DISCLOSURE_METHOD, id);
}

/** The bodies, and the agencies of the release under the names it gives them, by label; those without a name last. */
function namedAgencies(
  occurring: readonly string[],
  rows: readonly AgencyRow[],
): ReleaseContents['agencies'] {
  const own = rows.map(({ agency, label, party_type, agency_type, country, parent }) =>
    namedAgency({
      code: agency,
      label,
      partyType: party_type,
      agencyType: agency_type,
      ...(country && { country }),
      ...(parent && { parent }),
    }),
  );
  const unnamed = occurring.map((code) => ({ code, label: code }));
  const byCode = new Map([...unnamed, ...BODY.map(namedAgency), ...own].map((each) => [each.code, each]));
  return new Map([...byCode].sort(([, a], [, b]) => compareAgencies(a, b)));
}

function namedAgency({ code, label, partyType, agencyType, country, parent }: Agency): NamedAgency {
  const kind = NAMELESS.includes(code) ? {} : { partyType, agencyType };
  return { code, label, ...kind, ...(country && { country }), ...(parent && { parent }) };
}

function compareAgencies(a: Named, b: Named): number {
  const rank = ({ code }: Named) => NAMELESS.indexOf(code);
  return rank(a) - rank(b) || a.label.localeCompare(b.label, 'en') || (a.code < b.code ? -1 : 1);
}
