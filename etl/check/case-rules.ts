import type { SetRule } from './set-rule.ts';

/**
 * What the participations of each suspect case amount to, counted once for all rules. Two States are two distinct countries.
 * An unread role may have been the lead; an unread party may have been another State.
 */
export const TALLY_CASES = `
  create temporary table case_tally on commit drop as
  select case_key,
    count(*) filter (where role = 'LEAD') as leads,
    min(place) filter (where role = 'LEAD') as lead_place,
    min(line) filter (where role = 'LEAD') as lead_line,
    min(party_type) filter (where role = 'LEAD') as lead_type,
    min(country) filter (where role = 'LEAD') as lead_country,
    min(agency) filter (where role = 'LEAD') as lead_agency,
    count(*) filter (where role = 'INITIATING') as initiating,
    min(place) filter (where role = 'INITIATING') as initiating_place,
    min(country) filter (where party_type = 'STATE') as first_state,
    max(country) filter (where party_type = 'STATE') as last_state,
    bool_or(party_type = 'BODY') is true as has_body,
    bool_or(role is null) as has_unread_role,
    bool_or(party_type is null or (party_type = 'STATE' and country is null)
      or (party_type = 'BODY' and country is not null)) as has_unread_party
  from suspect_participation group by case_key`;

/** Whether two rows are surely two participations: a refused row may repeat another as far as it could be read. */
const SURELY_OTHER = `(not (p.is_refused or f.is_refused) or p.party_type <> f.party_type
  or p.country <> f.country or p.agency <> f.agency or p.instrument <> f.instrument)`;

/** A role that stands a second time in a case. */
function roleOnce(
  problem: 'LEAD_REPEATED' | 'INITIATING_REPEATED',
  role: 'LEAD' | 'INITIATING',
  first: 'lead_place' | 'initiating_place',
): SetRule {
  return {
    problem,
    file: 'participations.csv',
    column: 'role',
    needs: [],
    breaches: `select p.line, p.case_id as value, 'another is on line ' || f.line as hint
      from suspect_participation p join case_tally t on t.case_key = p.case_key
      join suspect_participation f on f.place = t.${first}
      where p.role = '${role}' and p.place > f.place and ${SURELY_OTHER}`,
  };
}

/** Rules about a case and its participations, over the rows of suspect cases. */
export const CASE_SET_RULES: readonly SetRule[] = [
  {
    problem: 'CASE_ID_REPEATED',
    file: 'cases.csv',
    column: 'case_id',
    needs: [],
    breaches: `select c.line, c.case_id as value, 'it stands on line ' || r.first_line || ' too' as hint
      from suspect_case c join (
        select case_key, min(line) as first_line, min(place) as first_place from suspect_case
        group by case_key having count(*) > 1
      ) r on r.case_key = c.case_key and c.place > r.first_place`,
  },
  {
    problem: 'CASE_NOT_FOUND',
    file: 'participations.csv',
    column: 'case_id',
    needs: ['cases.csv'],
    breaches: `select line, case_id as value, null as hint from suspect_participation p
      where not exists (select from suspect_case c where c.case_key = p.case_key)`,
  },
  {
    problem: 'LEAD_MISSING',
    file: 'cases.csv',
    column: 'case_id',
    needs: ['participations.csv'],
    breaches: `select c.line, c.case_id as value, null as hint
      from suspect_case c left join case_tally t on t.case_key = c.case_key
      where coalesce(t.leads, 0) = 0 and t.has_unread_role is not true`,
  },
  roleOnce('LEAD_REPEATED', 'LEAD', 'lead_place'),
  roleOnce('INITIATING_REPEATED', 'INITIATING', 'initiating_place'),
  {
    problem: 'LEAD_COUNTRY_DIFFERS',
    file: 'cases.csv',
    column: 'lead_country',
    needs: [],
    breaches: `select c.line, c.lead_country as value,
        'the LEAD on line ' || t.lead_line || ' of participations.csv is ' || coalesce(t.lead_country, 'a body') as hint
      from suspect_case c join case_tally t on t.case_key = c.case_key and t.leads = 1
      where c.lead_country <> t.lead_country
        or (c.lead_country is not null and t.lead_country is null and t.lead_type = 'BODY')`,
  },
  {
    problem: 'LEAD_AGENCY_DIFFERS',
    file: 'cases.csv',
    column: 'lead_agency',
    needs: [],
    breaches: `select c.line, c.lead_agency as value,
        'the LEAD on line ' || t.lead_line || ' of participations.csv is ' || t.lead_agency as hint
      from suspect_case c join case_tally t on t.case_key = c.case_key and t.leads = 1
      where c.lead_agency <> t.lead_agency`,
  },
  {
    problem: 'NOT_COOPERATION',
    file: 'cases.csv',
    column: 'case_id',
    needs: ['participations.csv'],
    breaches: `select c.line, c.case_id as value, null as hint
      from suspect_case c join case_tally t on t.case_key = c.case_key
      where not t.has_unread_party and t.first_state is not distinct from t.last_state
        and not (t.first_state is not null and t.has_body)`,
  },
];
