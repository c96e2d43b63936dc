import type { ClientBase } from 'pg';

/**
 * What the staged rows of each case amount to: whether it is there, whether it is settled, and the sum of the hashes of its rows. Rows
 * of one case that followed each other in their file were compared while they were read, and the last of them says what came
 * of it (`CASE_RUNS`). A case is settled if it stands once, all its participations followed each other and broke no rule, and
 * its lead is theirs. A case that breaks a rule about its rows is not settled; of the others nearly all are.
 */
const LIST_CASES = `
  create temporary table case_sum on commit drop as
  select case_key, count(*) filter (where is_case) > 0 as is_there, sum(content_hash) as content_hash,
    (
      count(*) = 2 and count(*) filter (where is_case) = 1 and bool_and(is_sound)
      and count(lead_country) = 2 and min(lead_country) = max(lead_country)
      and min(lead_agency) is not distinct from max(lead_agency)
    ) is true as is_settled
  from (
    select case_key, true as is_case, not is_refused as is_sound, content_hash, lead_country, lead_agency
    from staged_case where case_key is not null
    union all
    select case_key, false, is_sound, content_hash, run_country, run_agency
    from staged_participation where is_sound is not null and case_key is not null
  ) gathered
  group by case_key`;

const LIST_SUSPECTS = `
  create temporary table suspect on commit drop as select case_key from case_sum where not is_settled`;

/** Whether all rows of a case stand for different parties, as bits: no two rows share one of 64. */
const allDiffer = (shift: number) =>
  `bit_count(bit_or(1::bigint << ((party >> ${shift}) & 63)::integer)::bit(64)) = count(party)`;

/**
 * Takes cases out that surely break no rule, in one pass without a sort. Hashes that meet by chance say "maybe", never "surely
 * not". The hash of a party is of its role, agency and country; parties that differ in these differ. A body counts as one more
 * State here, because two States, or a State and a body, are cooperation.
 */
const SIFT_SUSPECTS = `
  delete from suspect where case_key in (select case_key from (
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
  having count(*) filter (where is_case) = 1
    and count(*) filter (where role = 'LEAD') = 1
    and count(*) filter (where role = 'INITIATING') <= 1
    and count(lead_country) = 2 and min(lead_country) = max(lead_country)
    and min(lead_agency) is not distinct from max(lead_agency)
    and not bool_or(is_refused)
    and (${allDiffer(0)} or ${allDiffer(6)})
    and bit_count(bit_or(1::bigint << (state & 63)::integer)::bit(64)) > 1)`;

/** From so many suspects on it costs less to sift them than to set all their rows aside: the file is not in the order of cases. */
const MANY_SUSPECTS = 20_000;

/** Also the few rows that name a party first, because they are found in the same pass over all rows. */
const SET_ASIDE = [
  `create temporary table suspect_case on commit drop as
  select c.*, row_number() over (order by c.line) as place
  from staged_case c where c.case_key in (select case_key from suspect)`,
  `create temporary table suspect_participation on commit drop as
  select p.*, s.case_key is not null as is_suspect, row_number() over (order by p.line) as place
  from staged_participation p left join suspect s on s.case_key = p.case_key
  where p.names_party or s.case_key is not null`,
  `create temporary table named_party on commit drop as
  select distinct party_type, country, agency, is_refused from suspect_participation where names_party`,
  'delete from suspect_participation where not is_suspect',
];

/**
 * Sets the rows of suspect cases aside, for the rules that compare the rows of one case, and lists the parties that staged rows
 * name, each once. `place` numbers rows in the order of the file, because several may come of one line.
 */
export async function listSuspects(client: ClientBase): Promise<void> {
  await client.query(LIST_CASES);
  await client.query('analyze case_sum');
  const { rowCount } = await client.query(LIST_SUSPECTS);
  if ((rowCount ?? 0) >= MANY_SUSPECTS) await client.query(SIFT_SUSPECTS);
  await client.query('analyze suspect');
  for (const statement of SET_ASIDE) await client.query(statement);
  await client.query('analyze suspect_case, suspect_participation');
}
