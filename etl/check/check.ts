import type { ClientBase } from 'pg';
import { BODY } from '#domain/codes/agency';
import type { BundleFileName } from '../bundle/bundle-file.ts';
import { findingAt } from '../findings/finding.ts';
import { type FindingCollector, KEPT_FINDINGS } from '../findings/finding-collector.ts';
import { hintOf } from '../findings/nearest-hint.ts';
import { AGENCY_SET_RULES, LIST_BODIES, LIST_EARLIER_AGENCIES, LIST_KNOWN_AGENCIES } from './agency-rules.ts';
import { CASE_SET_RULES, TALLY_CASES } from './case-rules.ts';
import { DROP_REPEATED, FIND_REPEATED, REPEATED_RULES } from './participation-rules.ts';
import type { SetRule } from './set-rule.ts';

/**
 * Checks the staged rows against each other, against the other files and against earlier imports, and drops repeated
 * participations. Gives back how many those were.
 */
export async function checkStaged(
  client: ClientBase,
  wholeFiles: ReadonlySet<BundleFileName>,
  findings: FindingCollector,
): Promise<{ readonly repeated: number }> {
  await client.query('analyze staged_case');
  await client.query('analyze staged_participation');
  await client.query(FIND_REPEATED);
  await runRules(REPEATED_RULES, { client, wholeFiles, findings });
  const { rowCount } = await client.query(DROP_REPEATED);
  await client.query(TALLY_CASES);
  await client.query('analyze case_tally');
  await listKnownAgencies(client);
  await runRules([...CASE_SET_RULES, ...AGENCY_SET_RULES], { client, wholeFiles, findings });
  return { repeated: rowCount ?? 0 };
}

type Checking = {
  readonly client: ClientBase;
  readonly wholeFiles: ReadonlySet<BundleFileName>;
  readonly findings: FindingCollector;
};

async function listKnownAgencies(client: ClientBase): Promise<void> {
  for (const statement of LIST_EARLIER_AGENCIES) await client.query(statement);
  const bodies = [BODY.map(({ code }) => code), BODY.map(({ country }) => country ?? null)];
  await client.query(LIST_BODIES, bodies);
  for (const statement of LIST_KNOWN_AGENCIES) await client.query(statement);
}

async function runRules(rules: readonly SetRule[], checking: Checking): Promise<void> {
  for (const rule of rules) {
    if (rule.needs.every((file) => checking.wholeFiles.has(file))) await runRule(rule, checking);
  }
}

type Breach = {
  readonly line: number;
  readonly value: string;
  readonly hint: string | null;
  readonly total: number;
};

async function runRule(rule: SetRule, { client, findings }: Checking): Promise<void> {
  const { problem, file, column } = rule;
  const { rows } = await client.query<Breach>(
    `select line, value, hint, count(*) over ()::integer as total from (${rule.breaches}) breach
      order by line limit ${KEPT_FINDINGS}`,
  );
  const hintFor =
    problem === 'AGENCY_UNKNOWN' && rows.length > 0 ? await nearestAgency(client) : () => undefined;
  const some = rows.map(({ line, value, hint }) =>
    findingAt(problem, { file, line, column, value, hint: hint ?? hintFor(value) }),
  );
  findings.addSome(problem, some, rows[0]?.total ?? 0);
}

/** The hint for an agency that is not known. */
async function nearestAgency(client: ClientBase): Promise<(value: string) => string | undefined> {
  const { rows } = await client.query<{ readonly agency: string }>(
    'select agency from known_agency order by agency',
  );
  return hintOf(rows.map(({ agency }) => agency));
}
