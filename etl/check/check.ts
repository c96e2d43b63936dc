import type { ClientBase } from 'pg';
import { BODY } from '#domain/codes/agency';
import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { FindingSink } from '../findings/finding-collector.ts';
import { lockAgencies } from './agency-lock.ts';
import { LIST_BODIES, LIST_EARLIER_AGENCIES, LIST_KNOWN_AGENCIES, LIST_NAMED_LEADS } from './agency-rules.ts';
import { TALLY_CASES } from './case-rules.ts';
import { type ExtractScope, stageScope } from './extract-scope.ts';
import { DROP_REPEATED, FIND_REPEATED } from './participation-rules.ts';
import { DROP_REPEATED_CASES, FIND_REPEATED_CASES } from './repeated-cases.ts';
import { checkRequestsOfSource, type RequestChange } from './request-changes.ts';
import { runRules } from './run-rules.ts';
import { SET_RULES } from './set-rules.ts';
import { checkSource, type SourceChange } from './source-changes.ts';
import { listSuspects } from './suspect-cases.ts';

/** What the staged rows are checked with besides themselves. */
export type StagedCheck = {
  readonly scope: ExtractScope;
  readonly wholeFiles: ReadonlySet<BundleFileName>;
  readonly findings: FindingSink;
};

/**
 * What a check found out besides what it told. `change` is not known where cases.csv was not read whole, and `requests` not where
 * there is no requests.csv either.
 */
export type CheckedRows = {
  readonly repeated: Repeated;
  readonly change: SourceChange | undefined;
  readonly requests: RequestChange | undefined;
};

/**
 * Checks the staged rows against each other, against the other files, against earlier imports and against what the source
 * holds now, and drops repeated rows. Gives back how many those were. Runs in the transaction that staged them; what
 * it lists there is what `loadStaged` and `breachesOf` read.
 */
export async function checkStaged(
  client: ClientBase,
  { scope, wholeFiles, findings }: StagedCheck,
): Promise<CheckedRows> {
  const checking = { client, wholeFiles, findings };
  await stageScope(client, scope);
  await client.query('analyze staged_case, staged_participation, staged_request');
  await listSuspects(client);
  const repeated = await dropRepeated(client);
  await client.query(TALLY_CASES);
  await client.query('analyze case_tally');
  await listAgencies(client);
  await runRules(SET_RULES, checking);
  const change = await checkSource(checking);
  const requests = await checkRequestsOfSource(checking);
  return { repeated, change, requests };
}

/** Rows of a file that stand there before with the same values, and count once. */
export type Repeated = { readonly cases: number; readonly participations: number };

async function dropRepeated(client: ClientBase): Promise<Repeated> {
  await client.query(FIND_REPEATED_CASES);
  await client.query(FIND_REPEATED);
  const { rows } = await client.query<Repeated>(COUNT_REPEATED);
  const repeated = rows[0] ?? { cases: 0, participations: 0 };
  if (repeated.cases > 0) for (const statement of DROP_REPEATED_CASES) await client.query(statement);
  if (repeated.participations > 0) for (const statement of DROP_REPEATED) await client.query(statement);
  return repeated;
}

const COUNT_REPEATED = `
  select (select count(*)::integer from repeated_case) as cases,
    (select count(*)::integer from repeated_participation) as participations`;

async function listAgencies(client: ClientBase): Promise<void> {
  await lockAgencies(client);
  for (const statement of LIST_EARLIER_AGENCIES) await client.query(statement);
  const bodies = [BODY.map(({ code }) => code), BODY.map(({ country }) => country ?? null)];
  await client.query(LIST_BODIES, bodies);
  for (const statement of LIST_KNOWN_AGENCIES) await client.query(statement);
  await client.query(LIST_NAMED_LEADS);
}
