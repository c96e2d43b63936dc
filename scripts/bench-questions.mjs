/** Counted cases with the number of their States, from the facts as sources delivered them. */
const COUNTED = `with counted as (
  select c.*, left(c.opened_on, 4) as year, s.states from facts.case_record c
  join (
    select case_key, count(distinct country) filter (where party_type = 'STATE') as states,
      bool_or(party_type = 'BODY') as has_body
    from facts.participation group by case_key
  ) s using (case_key)
  where c.confidentiality is null and c.withdrawn_by is null
    and (s.states > 1 or (s.states = 1 and s.has_body))
)`;

const STATES = `counted join facts.participation p using (case_key) where p.party_type = 'STATE'`;

/**
 * Typical questions: their name, the query of /figures, and one exact statement over the facts that answers the same, as it
 * would have to be run without aggregates.
 */
export const QUESTIONS = [
  {
    name: 'cases by year',
    query: 'metric=cases&by=year',
    facts: `${COUNTED} select year, count(distinct case_key) from counted group by 1`,
  },
  {
    name: 'cases by year, country',
    query: 'metric=cases&by=year,country',
    facts: `${COUNTED} select year, p.country, count(distinct case_key) from ${STATES} group by 1, 2`,
  },
  {
    name: 'arrests by agency',
    query: 'metric=arrests&by=agency',
    facts: `${COUNTED} select agency, sum(arrests), count(arrests), count(*)
      from (select distinct case_key, p.agency, arrests from counted join facts.participation p using (case_key)) c
      group by 1`,
  },
  {
    name: 'multilateral share by year, country',
    query: 'metric=multilateral-share&by=year,country',
    facts: `${COUNTED} select year, p.country, count(distinct case_key) filter (where states > 2),
      count(distinct case_key) from ${STATES} group by 1, 2`,
  },
  {
    name: 'cases by crime, outcome',
    query: 'metric=cases&by=crime,outcome',
    facts: `${COUNTED} select left(crime, 2), disposition, count(distinct case_key) from counted group by 1, 2`,
  },
  {
    name: 'cases of Germany by partner, year',
    query: 'metric=pair-cases&by=partner,year&country=DE',
    facts: `${COUNTED} select p.country, year, count(distinct case_key) from ${STATES} and p.country <> 'DE'
      and case_key in (select case_key from facts.participation where party_type = 'STATE' and country = 'DE')
      group by 1, 2`,
  },
  {
    name: 'median duration of cases by country',
    query: 'metric=case-duration-median&by=country',
    facts: `${COUNTED} select country, percentile_cont(0.5) within group (order by days)
      from (select distinct case_key, p.country, closed_on::date - opened_on::date as days from ${STATES}
        and length(opened_on) = 10 and length(closed_on) = 10) c
      group by 1`,
  },
];

/**
 * The address of a question in the API.
 * @param {typeof QUESTIONS[number]} question
 */
export function pathOf({ query }) {
  return `/api/v1/figures?${query}`;
}
