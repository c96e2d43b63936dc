import type { ClientBase } from 'pg';

/** Whether all rows of a case stand for different parties, as bits: no two rows share one of 64. */
const allDiffer = (shift: number) =>
  `bit_count(bit_or(1::bigint << ((party >> ${shift}) & 63)::integer)::bit(64)) = count(party)`;

/**
 * The cases that may break a rule about their rows together, found in one pass without a sort. Every case that breaks one is
 * among them, and a few that break none: hashes that meet by chance say "maybe", never "surely not". The hash of a party is
 * of its role, agency and country; parties that differ in these differ. A body counts as one more State here, because two
 * States, or a State and a body, are cooperation.
 */
const LIST_SUSPECTS = `
  create temporary table suspect on commit drop as
  select case_key from (
    select case_key, true as is_case, lead_country, lead_agency, null::text as role,
      null::bigint as party, null::bigint as state, is_refused
    from staged_case where case_key is not null
    union all
    select case_key, false, case when role = 'LEAD' then country end, case when role = 'LEAD' then agency end, role,
      hashtextextended(role, 1) # coalesce(hashtextextended(agency, 2), 0) # coalesce(hashtextextended(country, 3), 0),
      hashtextextended(coalesce(country, party_type), 4), is_refused
    from staged_participation where case_key is not null
  ) gathered
  group by case_key
  having (
    count(*) filter (where is_case) = 1
    and count(*) filter (where role = 'LEAD') = 1
    and count(*) filter (where role = 'INITIATING') <= 1
    and count(lead_country) = 2 and min(lead_country) = max(lead_country)
    and min(lead_agency) is not distinct from max(lead_agency)
    and not bool_or(is_refused)
    and (${allDiffer(0)} or ${allDiffer(6)})
    and bit_count(bit_or(1::bigint << (state & 63)::integer)::bit(64)) > 1
  ) is not true`;

const SET_ASIDE = ['case', 'participation'].map(
  (rows) => `
  create temporary table suspect_${rows} on commit drop as
  select s.*, row_number() over (order by s.line) as place
  from staged_${rows} s where s.case_key in (select case_key from suspect)`,
);

/**
 * Sets the rows of suspect cases aside, for the rules that compare the rows of one case. `place` numbers them in the order of
 * the file, because several rows may come of one line.
 */
export async function listSuspects(client: ClientBase): Promise<void> {
  await client.query(LIST_SUSPECTS);
  await client.query('analyze suspect');
  for (const statement of SET_ASIDE) await client.query(statement);
  await client.query('analyze suspect_case, suspect_participation');
}
