import type { SetRule } from './set-rule.ts';

/** The agencies that were known before this bundle: the bodies of the list ($1, $2), and those of earlier imports. */
export const LIST_EARLIER_AGENCIES = [
  `create temporary table earlier_agency (agency text primary key, country text, party_type text) on commit drop`,
  `insert into earlier_agency select agency, country, party_type from facts.agency`,
];

export const LIST_BODIES = `
  insert into earlier_agency select agency, country, 'BODY' from unnest($1::text[], $2::text[]) as b (agency, country)
  on conflict (agency) do nothing`;

/** The agencies that rows may name: those of this bundle, else those that were known before. */
export const LIST_KNOWN_AGENCIES = [
  `create temporary table known_agency (agency text primary key, country text, party_type text) on commit drop`,
  `insert into known_agency select agency, country, party_type from staged_agency
    where agency is not null order by line on conflict (agency) do nothing`,
  `insert into known_agency select agency, country, party_type from earlier_agency on conflict (agency) do nothing`,
];

/** The leads that staged cases name, each once with what its cases amount to: a few hundred, whatever the number of rows. */
export const LIST_NAMED_LEADS = `
  create temporary table named_lead on commit drop as
  select lead_country, lead_agency, count(*) as cases, sum(record_key) as record_keys,
    min(opened_on || '~' collate "C") as first_opened, max(opened_on collate "C") as last_opened
  from staged_case group by lead_country, lead_agency`;

type AgencyRule = Pick<SetRule, 'problem' | 'file' | 'column' | 'needs'> & {
  /** The rows that name agencies, and the small table that names each once. */
  readonly rows: string;
  readonly named?: string;
  readonly hint: string;
  /** What is wrong with a row `r`. */
  readonly wrong: string;
  readonly staged: string;
};

/** The rule is asked first of the few that are named, and of the rows only when one of these breaks it. */
function agencyRule({ rows, named, hint, wrong, staged, ...rule }: AgencyRule): SetRule {
  return {
    ...rule,
    breaches: `select r.line, r.${staged} as value, ${hint} as hint from ${rows} r
      left join known_agency k on k.agency = r.${staged} where r.${staged} is not null and ${wrong}`,
    ...(named === undefined
      ? {}
      : {
          sieve: `select 1 from ${named} r left join known_agency k on k.agency = r.${staged}
      where r.${staged} is not null and ${wrong} limit 1`,
        }),
  };
}

const IN_PARTICIPATIONS = {
  file: 'participations.csv',
  column: 'agency',
  rows: 'staged_participation',
  named: 'named_party',
  staged: 'agency',
} as const;

const IN_CASES = {
  file: 'cases.csv',
  column: 'lead_agency',
  rows: 'staged_case',
  named: 'named_lead',
  staged: 'lead_agency',
} as const;

/** The two sides of a request. */
const IN_REQUESTS = (['requesting', 'requested'] as const).map((side) => ({
  country: `${side}_country`,
  reference: {
    file: 'requests.csv' as const,
    column: `${side}_agency`,
    rows: 'staged_request',
    staged: `${side}_agency`,
  },
}));

/** Every column that names an agency, by its name in the file and in the staging table. */
const REFERENCES: readonly Pick<AgencyRule, 'file' | 'column' | 'rows' | 'named' | 'staged'>[] = [
  IN_PARTICIPATIONS,
  IN_CASES,
  ...IN_REQUESTS.map(({ reference }) => reference),
  { file: 'agencies.csv', rows: 'staged_agency', column: 'parent', staged: 'parent' },
  { file: 'agencies.csv', rows: 'staged_agency', column: 'successor', staged: 'successor' },
  {
    file: 'reporting.csv',
    rows: `(select line, code from staged_reporting where party_axis = 'agency')`,
    column: 'agency',
    staged: 'code',
  },
];

const agencyKnown: readonly SetRule[] = REFERENCES.map((reference) =>
  agencyRule({
    ...reference,
    problem: 'AGENCY_UNKNOWN',
    needs: ['agencies.csv'],
    wrong: 'k.agency is null',
    hint: 'null',
  }),
);

const agencyOfCountry = agencyRule({
  ...IN_PARTICIPATIONS,
  problem: 'AGENCY_COUNTRY_DIFFERS',
  needs: [],
  wrong: `r.party_type = 'STATE' and k.party_type = 'STATE' and k.country <> r.country`,
  hint: `'it belongs to ' || k.country || ', not to ' || r.country`,
});

const agencyOfType = agencyRule({
  ...IN_PARTICIPATIONS,
  problem: 'AGENCY_TYPE_DIFFERS',
  needs: [],
  wrong: `k.party_type <> r.party_type and r.agency not in ('UNKNOWN', 'CONF')`,
  hint: `'it is a ' || k.party_type`,
});

const leadAgencyOfCountry = agencyRule({
  ...IN_CASES,
  problem: 'AGENCY_COUNTRY_DIFFERS',
  needs: [],
  wrong: `k.party_type = 'STATE' and k.country <> r.lead_country`,
  hint: `'it belongs to ' || k.country || ', not to ' || r.lead_country`,
});

const requestAgencyOfCountry = IN_REQUESTS.map(({ reference, country }) =>
  agencyRule({
    ...reference,
    problem: 'AGENCY_COUNTRY_DIFFERS',
    needs: [],
    wrong: `k.party_type = 'STATE' and k.country <> r.${country}`,
    hint: `'it belongs to ' || k.country || ', not to ' || r.${country}`,
  }),
);

/** A side of a request without a country is a body; of a refused row the country may be what could not be read. */
const requestAgencyOfType = IN_REQUESTS.map(({ reference, country }) =>
  agencyRule({
    ...reference,
    problem: 'AGENCY_TYPE_DIFFERS',
    needs: [],
    wrong: `k.party_type <> case when r.${country} is null then 'BODY' else 'STATE' end
      and r.${reference.staged} not in ('UNKNOWN', 'CONF') and not (r.is_refused and r.${country} is null)`,
    hint: `'it is a ' || k.party_type`,
  }),
);

const agencyOnce: SetRule = {
  problem: 'AGENCY_REPEATED',
  file: 'agencies.csv',
  column: 'agency',
  needs: [],
  breaches: `select a.line, a.agency as value, 'it stands on line ' || r.first_line || ' too' as hint
    from staged_agency a join (
      select agency, min(line) as first_line from staged_agency where agency is not null
      group by agency having count(*) > 1
    ) r on r.agency = a.agency and a.line > r.first_line`,
};

/**
 * An agency is shared by all sources: none may make another country's, or a State's, of what the others know. A refused row
 * without a country may have had one that could not be read.
 */
const agencyStays: SetRule = {
  problem: 'AGENCY_PARTY_CHANGED',
  file: 'agencies.csv',
  column: 'agency',
  needs: [],
  breaches: `select a.line, a.agency as value,
      'it is known as ' || e.party_type || coalesce(' of ' || e.country, '') as hint
    from staged_agency a join earlier_agency e on e.agency = a.agency
    where a.party_type <> e.party_type or a.country <> e.country
      or (not a.is_refused and a.country is distinct from e.country)`,
};

/** Of a refused row it is sure what it is about only where the answer is what could not be read. */
const READ_REPORTING = `(select line, party_axis, code, year from staged_reporting where not is_refused or reported is null)`;

const reportingOnce: SetRule = {
  problem: 'REPORTING_REPEATED',
  file: 'reporting.csv',
  column: 'year',
  needs: [],
  breaches: `select s.line, s.code as value, 'it stands on line ' || r.first_line || ' too' as hint
    from ${READ_REPORTING} s join (
      select party_axis, code, year, min(line) as first_line from ${READ_REPORTING} read
      group by party_axis, code, year having count(*) > 1
    ) r on r.party_axis = s.party_axis and r.code = s.code and r.year = s.year and s.line > r.first_line`,
};

/** Rules about the agencies that rows name, and about the two lists of the bundle. */
export const AGENCY_SET_RULES: readonly SetRule[] = [
  ...agencyKnown,
  agencyOfCountry,
  agencyOfType,
  leadAgencyOfCountry,
  ...requestAgencyOfCountry,
  ...requestAgencyOfType,
  agencyOnce,
  agencyStays,
  reportingOnce,
];
