/** What a statement must not contain, because tables spread over several nodes cannot do it, and why in a few words. */
const FORBIDDEN: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['joins laterally', /\blateral\b/i],
  ['recurses', /\bwith\s+recursive\b/i],
  ['merges', /\bmerge\s+into\b/i],
  ['addresses rows by their place', /\bctid\b/i],
  ['creates a trigger', /\bcreate\s+(constraint\s+)?trigger\b/i],
  ['reads statistics of an empty shell table', /\breltuples\b|\bpg_total_relation_size\b/i],
  [
    'updates with a function that is not immutable',
    /\bdo\s+update\s+set\b[^;]*\b(now|random|clock_timestamp|gen_random_uuid)\s*\(|\bdo\s+update\s+set\b[^;]*\bcurrent_(timestamp|date)\b/i,
  ],
  ['filters inside COPY', /\bcopy\s+[^;]*\bfrom\s+[^;]*\bwhere\b/i],
  ['has a subquery inside VALUES', /\bvalues\s*\([^;)]*\(\s*select\b/i],
  ['locks rows of a spread table', /\bfrom\s+(facts|stats)\.[^;]*\bfor\s+(no\s+key\s+)?update\b/i],
  ['has a foreign key on a spread table', /\btable\s+(facts|stats)\.[^;]*\b(references|foreign\s+key)\b/i],
];

const SEVERAL_SETS = /\b(grouping\s+sets|rollup|cube)\s*\(/i;

const KEY =
  /(constraint\s+\w+\s+)?\b(primary\s+key|unique(?:\s+nulls\s+not\s+distinct)?|check|exclude)\b\s*(\([^()]*\))?/gi;

/** The column by which the rows of a table are spread over nodes; `undefined` for small tables that are copied to each. */
function distributionColumn(table: string): string | undefined {
  if (/^facts\.(case_|participation)/.test(table)) return 'case_key';
  if (/^facts\.request\b/.test(table)) return 'request_key';
  if (/^stats\.by_/.test(table)) return 'release_id';
  return undefined;
}

/** Everything that is wrong with a statement, each in a few words; nothing when it runs on one node and on several alike. */
export function distributedProblems(statement: string): readonly string[] {
  const sql = statement.replaceAll(/--[^\n]*/g, '');
  const problems = FORBIDDEN.filter(([, pattern]) => pattern.test(sql)).map(([why]) => why);
  if (groupsSpreadRows(sql)) problems.push('groups rows of several nodes by several sets of columns at once');
  return [...problems, ...tableProblems(sql)];
}

/** Several sets of columns at once work where all rows stand on one node: those of one release, or of a temporary table. */
function groupsSpreadRows(sql: string): boolean {
  if (!SEVERAL_SETS.test(sql)) return false;
  const isOneRelease = /\brelease_id = \$\d/i.test(sql);
  return /\bfrom\s+facts\./i.test(sql) || (/\bfrom\s+stats\./i.test(sql) && !isOneRelease);
}

function tableProblems(sql: string): readonly string[] {
  const [, table] =
    /\b(?:create|alter)\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w.]+)/i.exec(sql) ?? [];
  if (table === undefined) return [];
  return [...sql.matchAll(KEY)].flatMap(([text, name, kind = '', columns]) => [
    ...(name === undefined ? [`has a constraint without a name on ${table}: ${text.trim()}`] : []),
    ...(spreadsBadly(sql, table, kind, columns)
      ? [`has a key without ${distributionColumn(table)} on ${table}`]
      : []),
  ]);
}

/** A key that is written beside its column has no list of columns; its column is then the first word of the line. */
function spreadsBadly(sql: string, table: string, kind: string, columns: string | undefined): boolean {
  const column = distributionColumn(table);
  if (column === undefined || /check|exclude/i.test(kind)) return false;
  if (columns !== undefined) return !columns.includes(column);
  return !new RegExp(`\\b${column}\\b[^,]*\\b${kind}`, 'i').test(sql);
}
