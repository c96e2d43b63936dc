import type { ClientBase } from 'pg';
import { findingAt } from '../findings/finding.ts';
import { shownValue } from '../findings/shown-value.ts';
import { isCertainlyHeld } from './extract-scope.ts';
import type { Checking } from './run-rules.ts';

/** A source that would lose more than this share of its current cases, in per cent, asks for a word. */
const MOST_LOST_PERCENT = 20;

/**
 * What the extract does to each case that the source has: `REPLACED` by its staged row, `RETURNED` if it had been withdrawn,
 * `WITHDRAWN` because a full extract of its period does not hold it, `KEPT`, or `GONE` (withdrawn before, and not back).
 */
const LIST_SOURCE_CASES = `
  create temporary table source_case on commit drop as
  select c.case_key,
    c.content_hash = s.content_hash as is_identical,
    case
      when s.case_key is not null and c.withdrawn_by is null then 'REPLACED'
      when s.case_key is not null then 'RETURNED'
      when c.withdrawn_by is not null then 'GONE'
      when e.is_full and ${isCertainlyHeld('c.opened_on')} then 'WITHDRAWN'
      else 'KEPT'
    end as fate
  from facts.case_record c
  join staged_extract e on e.source_id = c.source_id
  left join (select case_key, content_hash from case_sum where is_there) s on s.case_key = c.case_key`;

/** How many cases of the source have each fate, and how many the bundle brings: one that stands in it twice is one. */
const COUNT_SOURCE_CASES = `
  select
    count(*) filter (where fate in ('REPLACED', 'WITHDRAWN', 'KEPT'))::integer as before,
    count(*) filter (where fate = 'REPLACED')::integer as replaced,
    count(*) filter (where fate = 'REPLACED' and is_identical)::integer as identical,
    count(*) filter (where fate = 'RETURNED')::integer as returned,
    count(*) filter (where fate = 'WITHDRAWN')::integer as withdrawn,
    (select count(*) from case_sum where is_there)::integer as staged
  from source_case`;

/** So many withdrawn cases are named. */
const MOST_NAMED = 20;

const LIST_WITHDRAWN = `
  select c.case_id from facts.case_record c join source_case s on s.case_key = c.case_key
  where s.fate = 'WITHDRAWN' order by c.case_id collate "C" limit ${MOST_NAMED}`;

/** The parties of the current cases of the source, each with whether a case that stays as it is has it. */
const LIST_SOURCE_PARTIES = `
  create temporary table source_party on commit drop as
  select p.party_type, p.country, p.agency, bool_or(s.fate = 'KEPT') as is_kept
  from facts.participation p join source_case s on s.case_key = p.case_key
  where s.fate in ('REPLACED', 'WITHDRAWN', 'KEPT')
  group by p.party_type, p.country, p.agency`;

/** Codes that say that no party is named. */
const NO_NAME = {
  country: `('ZZ', 'QZ')`,
  agency: `('UNKNOWN', 'CONF')`,
} as const;

/** A refused row whose party could not be read may be the one that is missed, so then nothing is called lost. */
const UNREAD = {
  country: `party_type is distinct from 'BODY' and country is null`,
  agency: 'agency is null',
} as const;

type Axis = 'country' | 'agency';

const lostParties = (axis: Axis) => `
  select ${axis} as code from source_party
  where ${axis} is not null and ${axis} not in ${NO_NAME[axis]}
    and ${axis} not in (select ${axis} from named_party where ${axis} is not null)
    and not exists (select from named_party where is_refused and ${UNREAD[axis]})
  group by ${axis} having not bool_or(is_kept) order by ${axis}`;

/**
 * What an extract makes of the cases of its source: after = before + new + returned - withdrawn. `before` and `after` count
 * those that are not withdrawn.
 */
export type SourceChange = {
  readonly before: number;
  /** Cases that the source never had. */
  readonly new: number;
  /** Cases that were there and stand in this extract too. */
  readonly replaced: number;
  /** Of those that are replaced, the cases of which every row says what it said before. */
  readonly identical: number;
  /** The other replaced ones: something changed, or it is not known what an import of earlier times had read. */
  readonly changed: number;
  /** Cases that were withdrawn and stand in this extract again. */
  readonly returned: number;
  /** Cases that a full extract no longer holds, though they were opened in its period and before it was cut. */
  readonly withdrawn: number;
  /** The first withdrawn case ids in the order of their characters, each as findings show it. */
  readonly withdrawnIds: readonly string[];
  readonly after: number;
};

/**
 * Tells what the source would lose by this extract: more than a fifth of its cases, a country or an agency. Compares what the
 * source has now with what it would have, before anything is written, and gives that back; `undefined` where `cases.csv` was not
 * read whole. Parties are compared where `participations.csv` was read whole too.
 */
export async function checkSource({
  client,
  wholeFiles,
  findings,
}: Checking): Promise<SourceChange | undefined> {
  await client.query(LIST_SOURCE_CASES);
  await client.query('analyze source_case');
  if (!wholeFiles.has('cases.csv')) return undefined;
  const change = await readSourceChange(client);
  if (shrinksMuch(change)) {
    const hint = `${change.withdrawn} of ${change.before} cases would be withdrawn`;
    findings.add(findingAt('SOURCE_SHRINKS', { file: 'cases.csv', hint }));
  }
  if (!wholeFiles.has('participations.csv') || change.replaced + change.withdrawn === 0) return change;
  await client.query(LIST_SOURCE_PARTIES);
  for (const axis of ['country', 'agency'] as const) {
    for (const code of await readLost(client, axis)) {
      const place = { file: 'participations.csv', column: axis, value: code, hint: code };
      findings.add(findingAt(axis === 'country' ? 'SOURCE_LOSES_COUNTRY' : 'SOURCE_LOSES_AGENCY', place));
    }
  }
  return change;
}

/** Counts what the staged extract makes of its source. Needs `checkStaged`. */
export async function readSourceChange(client: ClientBase): Promise<SourceChange> {
  const { rows } = await client.query<CountedCases>(COUNT_SOURCE_CASES);
  const [counts] = rows;
  if (counts === undefined) throw new Error('the cases of the source were not counted');
  const { staged, ...change } = counts;
  const { before, replaced, identical, returned, withdrawn } = change;
  const added = staged - replaced - returned;
  return {
    ...change,
    new: added,
    changed: replaced - identical,
    withdrawnIds: withdrawn > 0 ? await readWithdrawnIds(client) : [],
    after: before + added + returned - withdrawn,
  };
}

type CountedCases = Omit<SourceChange, 'new' | 'changed' | 'withdrawnIds' | 'after'> & {
  readonly staged: number;
};

async function readWithdrawnIds(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly case_id: string }>(LIST_WITHDRAWN);
  return rows.map(({ case_id }) => shownValue(case_id));
}

/**
 * Whether a source loses more than a fifth of its cases: exactly a fifth is still none of our business. New cases do not make
 * up for lost ones: a source that names all its cases anew loses them all.
 */
function shrinksMuch({ before, withdrawn }: SourceChange): boolean {
  return withdrawn * 100 > before * MOST_LOST_PERCENT;
}

async function readLost(client: ClientBase, axis: Axis): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly code: string }>(lostParties(axis));
  return rows.map(({ code }) => code);
}
