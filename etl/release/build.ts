import type { Client } from 'pg';
import { BODY } from '#domain/codes/agency';
import type { DisclosureMethod, ReleaseCategories } from '#domain/release';
import { type Build, fillAggregates, prepareCases } from './aggregates.ts';
import { readCategories } from './categories.ts';
import { changeReleases } from './change-releases.ts';
import { attachDraft } from './draft-table.ts';
import { ReleaseRefused } from './refused.ts';
import { insertSourceYears } from './source-years.ts';
import { readSources, type Sources } from './sources.ts';
import { withSecondSession } from './two-sessions.ts';

const METHOD: DisclosureMethod = 'none';

const NEXT_RELEASE = 'select coalesce(max(release_id), 0) + 1 as release from stats.release';

const INSERT_RELEASE = `
insert into stats.release
  (release_id, state, method, synthetic, created_at, extract_date, sources, categories, note)
values ($1, 'draft', $2, $3, $4, $5, $6, $7, $8)`;

/** The agencies that occur in cases or were asked, or were expected to report, and their parents, as the sources declare them. */
const INSERT_AGENCIES = `
insert into stats.agency (release_id, agency, label, party_type, agency_type, country, parent)
select $1::integer, agency, label, party_type, agency_type, country, parent
from facts.agency
where agency = any($2::text[])
  or agency in (select code from stats.reporting where release_id = $1::integer and party_axis = 'agency')
  or agency in (select parent from facts.agency where agency = any($2::text[]))`;

/** The bodies that no source declares; no name only where it occurs. */
const INSERT_BODIES = `
insert into stats.agency (release_id, agency, label, party_type, agency_type, country, parent)
select $1::integer, body.code, body.label, body.party_type, body.agency_type, body.country, body.parent
from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
  as body (code, label, party_type, agency_type, country, parent)
on conflict (release_id, agency) do nothing`;

/** An agency or country reported in a year when any of its sources says so. */
const INSERT_REPORTING = `
insert into stats.reporting (release_id, party_axis, code, year, reported)
select $1::integer, party_axis, code, year, bool_or(reported)
from facts.reporting
where source_id in (select source_id from counted_import)
group by party_axis, code, year`;

type Options = { readonly now: Date; readonly note?: string };

/**
 * Counts everything that is loaded into a new draft and returns its number. Builds queue; one that fails or is killed
 * leaves nothing that is read, and what it may leave the next one clears (`withSecondSession`). Refuses (`ReleaseRefused`) when nothing is loaded or nothing of it is counted.
 */
export async function buildRelease(options: Options & { readonly databaseUrl: string }): Promise<number> {
  return changeReleases(options.databaseUrl, async (states) => {
    const release = await withSecondSession(options.databaseUrl, states, (agencies) =>
      build({ states, agencies }, options),
    );
    await attachDraft(states, release);
    return release;
  });
}

/** The row of the release, without which nothing of it counts, is written by the session that commits last. */
async function build(sessions: Build, options: Options): Promise<number> {
  const { states } = sessions;
  const { cases, packing } = await prepareCases(sessions);
  const sources = await readSources(states);
  if (cases === 0)
    throw new ReleaseRefused('No loaded case counts as cooperation: there is nothing to release.');
  const release = await nextRelease(states);
  const counted = await fillAggregates(sessions, { release, packing });
  const categories = await readCategories(counted);
  await insertRelease(states, release, { ...options, ...sources, categories });
  await states.query(INSERT_REPORTING, [release]);
  await insertSourceYears(states, release);
  await copyAgencies(states, release, categories);
  return release;
}

async function nextRelease(client: Client): Promise<number> {
  const { rows } = await client.query<{ release: number }>(NEXT_RELEASE);
  if (!rows[0]) throw new Error('the next release number was not answered');
  return rows[0].release;
}

async function insertRelease(
  client: Client,
  release: number,
  built: Sources & { readonly now: Date; readonly note?: string; readonly categories: ReleaseCategories },
): Promise<void> {
  await client.query(INSERT_RELEASE, [
    release,
    METHOD,
    built.synthetic,
    built.now,
    built.extractDate,
    JSON.stringify(built.sources),
    JSON.stringify(built.categories),
    built.note ?? null,
  ]);
}

async function copyAgencies(
  client: Client,
  release: number,
  { agency, agency_group = [], request }: ReleaseCategories,
): Promise<void> {
  const bodies = BODY.filter(({ code, agencyType }) => agencyType !== 'UNKNOWN' || agency.includes(code));
  await client.query(INSERT_AGENCIES, [release, [...agency, ...agency_group, ...(request?.agency ?? [])]]);
  await client.query(INSERT_BODIES, [
    release,
    bodies.map(({ code }) => code),
    bodies.map(({ label }) => label),
    bodies.map(({ partyType }) => partyType),
    bodies.map(({ agencyType }) => agencyType),
    bodies.map(({ country }) => country ?? null),
    bodies.map(({ parent }) => parent ?? null),
  ]);
}
