import type { BundleFileName } from '../bundle/bundle-file.ts';
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

type Reference = { readonly file: BundleFileName; readonly table: string; readonly column: string };

/** Every column that names an agency, by its name in the file and in the staging table. */
const REFERENCES: readonly (Reference & { readonly staged: string })[] = [
  { file: 'participations.csv', table: 'staged_participation', column: 'agency', staged: 'agency' },
  { file: 'cases.csv', table: 'staged_case', column: 'lead_agency', staged: 'lead_agency' },
  { file: 'agencies.csv', table: 'staged_agency', column: 'parent', staged: 'parent' },
  { file: 'agencies.csv', table: 'staged_agency', column: 'successor', staged: 'successor' },
  {
    file: 'reporting.csv',
    table: `(select line, code from staged_reporting where party_axis = 'agency')`,
    column: 'agency',
    staged: 'code',
  },
];

const agencyKnown: readonly SetRule[] = REFERENCES.map(({ file, table, column, staged }) => ({
  problem: 'AGENCY_UNKNOWN',
  file,
  column,
  needs: ['agencies.csv'],
  breaches: `select r.line, r.${staged} as value, null as hint from ${table} r
    where r.${staged} is not null and not exists (select from known_agency k where k.agency = r.${staged})`,
}));

const agencyOfCountry: SetRule = {
  problem: 'AGENCY_COUNTRY_DIFFERS',
  file: 'participations.csv',
  column: 'agency',
  needs: [],
  breaches: `select p.line, p.agency as value, 'it belongs to ' || k.country || ', not to ' || p.country as hint
    from staged_participation p join known_agency k on k.agency = p.agency
    where p.party_type = 'STATE' and k.party_type = 'STATE' and k.country <> p.country`,
};

const agencyOfType: SetRule = {
  problem: 'AGENCY_TYPE_DIFFERS',
  file: 'participations.csv',
  column: 'agency',
  needs: [],
  breaches: `select p.line, p.agency as value, 'it is a ' || k.party_type as hint
    from staged_participation p join known_agency k on k.agency = p.agency
    where k.party_type <> p.party_type and p.agency not in ('UNKNOWN', 'CONF')`,
};

const leadAgencyOfCountry: SetRule = {
  problem: 'AGENCY_COUNTRY_DIFFERS',
  file: 'cases.csv',
  column: 'lead_agency',
  needs: [],
  breaches: `select c.line, c.lead_agency as value, 'it belongs to ' || k.country || ', not to ' || c.lead_country as hint
    from staged_case c join known_agency k on k.agency = c.lead_agency
    where k.party_type = 'STATE' and k.country <> c.lead_country`,
};

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

/** An agency is shared by all sources: none may make another country's, or a State's, of what the others know. */
const agencyStays: SetRule = {
  problem: 'AGENCY_PARTY_CHANGED',
  file: 'agencies.csv',
  column: 'agency',
  needs: [],
  breaches: `select a.line, a.agency as value,
      'it is known as ' || e.party_type || coalesce(' of ' || e.country, '') as hint
    from staged_agency a join earlier_agency e on e.agency = a.agency
    where a.party_type is not null and (a.party_type <> e.party_type or a.country is distinct from e.country)`,
};

const reportingOnce: SetRule = {
  problem: 'REPORTING_REPEATED',
  file: 'reporting.csv',
  column: 'year',
  needs: [],
  breaches: `select s.line, s.code as value, 'it stands on line ' || r.first_line || ' too' as hint
    from staged_reporting s join (
      select party_axis, code, year, min(line) as first_line from staged_reporting where not is_refused
      group by party_axis, code, year having count(*) > 1
    ) r on r.party_axis = s.party_axis and r.code = s.code and r.year = s.year and s.line > r.first_line`,
};

/** Rules about the agencies that rows name, and about the two lists of the bundle. */
export const AGENCY_SET_RULES: readonly SetRule[] = [
  ...agencyKnown,
  agencyOfCountry,
  agencyOfType,
  leadAgencyOfCountry,
  agencyOnce,
  agencyStays,
  reportingOnce,
];
