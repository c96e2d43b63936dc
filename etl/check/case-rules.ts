import type { SetRule } from './set-rule.ts';

/** What the participations of each case amount to, counted once for all rules. Two States are two distinct countries. */
export const TALLY_CASES = `
  create temporary table case_tally on commit drop as
  select case_key,
    count(*) filter (where role = 'LEAD') as leads,
    min(line) filter (where role = 'LEAD') as lead_line,
    min(country) filter (where role = 'LEAD') as lead_country,
    min(agency) filter (where role = 'LEAD') as lead_agency,
    count(*) filter (where role = 'INITIATING') as initiating,
    min(line) filter (where role = 'INITIATING') as initiating_line,
    min(country) filter (where party_type = 'STATE') as first_state,
    max(country) filter (where party_type = 'STATE') as last_state,
    bool_or(party_type = 'BODY') is true as has_body,
    bool_or(is_refused) as has_refused
  from staged_participation where case_key is not null group by case_key`;

/** Rules about a case and its participations. Rows of a case of which a row was refused are not called missing. */
export const CASE_SET_RULES: readonly SetRule[] = [
  {
    problem: 'CASE_ID_REPEATED',
    file: 'cases.csv',
    column: 'case_id',
    needs: [],
    breaches: `select c.line, c.case_id as value, 'it stands on line ' || r.first_line || ' too' as hint
      from staged_case c join (
        select case_key, min(line) as first_line from staged_case where case_key is not null
        group by case_key having count(*) > 1
      ) r on r.case_key = c.case_key and c.line > r.first_line`,
  },
  {
    problem: 'CASE_NOT_FOUND',
    file: 'participations.csv',
    column: 'case_id',
    needs: ['cases.csv'],
    breaches: `select line, case_id as value, null as hint from staged_participation p
      where case_key is not null and not exists (select from staged_case c where c.case_key = p.case_key)`,
  },
  {
    problem: 'LEAD_MISSING',
    file: 'cases.csv',
    column: 'case_id',
    needs: ['participations.csv'],
    breaches: `select c.line, c.case_id as value, null as hint
      from staged_case c left join case_tally t on t.case_key = c.case_key
      where c.case_key is not null and coalesce(t.leads, 0) = 0 and t.has_refused is not true`,
  },
  {
    problem: 'LEAD_REPEATED',
    file: 'participations.csv',
    column: 'role',
    needs: [],
    breaches: `select p.line, p.case_id as value, 'another is on line ' || t.lead_line as hint
      from staged_participation p join case_tally t on t.case_key = p.case_key
      where t.leads > 1 and p.role = 'LEAD' and p.line > t.lead_line`,
  },
  {
    problem: 'INITIATING_REPEATED',
    file: 'participations.csv',
    column: 'role',
    needs: [],
    breaches: `select p.line, p.case_id as value, 'another is on line ' || t.initiating_line as hint
      from staged_participation p join case_tally t on t.case_key = p.case_key
      where t.initiating > 1 and p.role = 'INITIATING' and p.line > t.initiating_line`,
  },
  {
    problem: 'LEAD_COUNTRY_DIFFERS',
    file: 'cases.csv',
    column: 'lead_country',
    needs: [],
    breaches: `select c.line, c.lead_country as value,
        'the LEAD on line ' || t.lead_line || ' of participations.csv is ' || coalesce(t.lead_country, 'a body') as hint
      from staged_case c join case_tally t on t.case_key = c.case_key and t.leads = 1
      where not c.is_refused and c.lead_country is distinct from t.lead_country`,
  },
  {
    problem: 'LEAD_AGENCY_DIFFERS',
    file: 'cases.csv',
    column: 'lead_agency',
    needs: [],
    breaches: `select c.line, c.lead_agency as value,
        'the LEAD on line ' || t.lead_line || ' of participations.csv is ' || t.lead_agency as hint
      from staged_case c join case_tally t on t.case_key = c.case_key and t.leads = 1
      where not c.is_refused and c.lead_agency <> t.lead_agency`,
  },
  {
    problem: 'NOT_COOPERATION',
    file: 'cases.csv',
    column: 'case_id',
    needs: ['participations.csv'],
    breaches: `select c.line, c.case_id as value, null as hint
      from staged_case c join case_tally t on t.case_key = c.case_key
      where not t.has_refused and not c.is_refused and t.first_state is not distinct from t.last_state
        and not (t.first_state is not null and t.has_body)`,
  },
];
