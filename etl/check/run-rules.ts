import type { ClientBase } from 'pg';
import type { BundleFileName } from '../bundle/bundle-file.ts';
import { findingAt } from '../findings/finding.ts';
import { type FindingSink, KEPT_FINDINGS } from '../findings/finding-collector.ts';
import { hintOf } from '../findings/nearest-hint.ts';
import type { SetRule } from './set-rule.ts';

/** What running a rule needs: the connection with the staged rows, the files that were read whole, and who is told. */
export type Checking = {
  readonly client: ClientBase;
  readonly wholeFiles: ReadonlySet<BundleFileName>;
  readonly findings: FindingSink;
};

type FoundBreach = {
  readonly line: number;
  readonly value: string;
  readonly hint: string | null;
  readonly total: number;
};

/** Runs the rules whose files were read whole, and tells the first breaches of each with their true number. */
export async function runRules(rules: readonly SetRule[], checking: Checking): Promise<void> {
  for (const rule of rules) {
    if (canRun(rule, checking.wholeFiles)) await runRule(rule, checking);
  }
}

/** Whether all files that a rule needs whole were read whole. */
export function canRun({ needs }: SetRule, wholeFiles: ReadonlySet<BundleFileName>): boolean {
  return needs.every((file) => wholeFiles.has(file));
}

async function runRule(rule: SetRule, { client, findings }: Checking): Promise<void> {
  const { problem, file, column, sieve } = rule;
  if (sieve !== undefined && (await client.query(sieve)).rowCount === 0) return;
  const { rows } = await client.query<FoundBreach>(
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
export async function nearestAgency(client: ClientBase): Promise<(value: string) => string | undefined> {
  const { rows } = await client.query<{ readonly agency: string }>(
    'select agency from known_agency order by agency',
  );
  return hintOf(rows.map(({ agency }) => agency));
}
