import type { ClientBase } from 'pg';
import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { FindingCode } from '../findings/finding.ts';
import { canRun, nearestAgency } from './run-rules.ts';
import type { SetRule } from './set-rule.ts';
import { SET_RULES } from './set-rules.ts';

/** One row that breaks one rule about rows together. `value` is what the file says, not masked. */
export type Breach = {
  readonly line: number;
  readonly column: string;
  readonly code: FindingCode;
  readonly value: string;
  readonly hint: string | undefined;
};

type BreachRow = Omit<Breach, 'hint'> & { readonly hint: string | null };

const FETCHED_AT_ONCE = 1000;

/**
 * Every row of a file that breaks a rule about rows together, by line, however many there are: read from a cursor, so memory
 * does not grow with them. Asked after `checkStaged` and before its transaction ends.
 */
export async function* breachesOf(
  client: ClientBase,
  file: BundleFileName,
  wholeFiles: ReadonlySet<BundleFileName>,
): AsyncGenerator<Breach> {
  const rules = SET_RULES.filter((rule) => rule.file === file && canRun(rule, wholeFiles));
  if (rules.length === 0) return;
  const hintFor = await nearestAgency(client);
  const cursor = `breach_of_${file.replace('.csv', '')}`;
  await client.query(`declare ${cursor} no scroll cursor for ${allBreaches(rules)}`);
  try {
    for (;;) {
      const { rows } = await client.query<BreachRow>(`fetch ${FETCHED_AT_ONCE} from ${cursor}`);
      for (const row of rows) yield { ...row, hint: row.hint ?? hintOfAgency(row, hintFor) };
      if (rows.length < FETCHED_AT_ONCE) return;
    }
  } finally {
    await client.query(`close ${cursor}`);
  }
}

function allBreaches(rules: readonly SetRule[]): string {
  const each = rules.map(
    ({ problem, column, breaches }) =>
      `select line, '${column}' as column, '${problem}' as code, value, hint from (${breaches}) breach`,
  );
  return `${each.join(' union all ')} order by line, code, "column"`;
}

function hintOfAgency({ code, value }: BreachRow, hintFor: (value: string) => string | undefined) {
  return code === 'AGENCY_UNKNOWN' ? hintFor(value) : undefined;
}
