import type { ClientBase } from 'pg';
import type { Manifest } from '../bundle/manifest.ts';
import { type Finding, findingAt } from '../findings/finding.ts';

const NEWEST_EXTRACT = `
select max(manifest ->> 'extract_date') as newest from facts.import where source_id = $1 and state = 'loaded'`;

/**
 * An extract replaces whole cases, so an older one would undo a newer one in silence. A source that means to go back says so
 * with the status CORRECTION. Needs the lock of the source.
 */
export async function checkExtract(
  client: ClientBase,
  { source_id, extract_date, status }: Manifest,
  file: string,
): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ newest: string | null }>(NEWEST_EXTRACT, [source_id]);
  const newest = rows[0]?.newest ?? '';
  if (status === 'CORRECTION' || newest <= extract_date) return [];
  const hint = `that of ${newest} is loaded`;
  return [findingAt('EXTRACT_OLDER', { file, column: 'extract_date', value: extract_date, hint })];
}
