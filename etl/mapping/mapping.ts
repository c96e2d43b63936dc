import { type Finding, findingAt } from '../findings/finding.ts';
import { checkMapping } from './check-mapping.ts';
import { issueFindings } from './mapping-issues.ts';
import { type Mapping, MappingSchema } from './mapping-schema.ts';

export type { Mapping } from './mapping-schema.ts';

/**
 * A mapping from what its file holds, or all that is wrong with it: first with its form, and where that is right, with what
 * it says, one finding a key. `column` of a finding is the path of the key, as in `case.status.column`.
 */
export function parseMapping(file: string, content: unknown): Mapping | readonly Finding[] {
  const parsed = MappingSchema.safeParse(content);
  if (!parsed.success) return issueFindings(file, content, parsed.error.issues);
  const findings = [...new Map(checkMapping(parsed.data).map((wrong) => [wrong.column, wrong])).values()].map(
    ({ problem, ...place }) => findingAt(problem, { file, ...place }),
  );
  return findings.length > 0 ? findings : parsed.data;
}

/** Whether the reading of a mapping succeeded. */
export function isMapping(result: Mapping | readonly Finding[]): result is Mapping {
  return !Array.isArray(result);
}
