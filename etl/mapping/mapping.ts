import { type Finding, findingAt } from '../findings/finding.ts';
import { checkMapping } from './check-mapping.ts';
import { issueFindings } from './mapping-issues.ts';
import { type Mapping, MappingSchema } from './mapping-schema.ts';
import { readablePart } from './readable-part.ts';
import { withoutUndecided } from './undecided.ts';

export type { Mapping } from './mapping-schema.ts';

/**
 * A mapping from what its file holds, or all that is wrong with it: with its form, and with what the parts say whose form is
 * right, one finding a key. `column` of a finding is the path of the key, as in `case.status.column`.
 */
export function parseMapping(file: string, content: unknown): Mapping | readonly Finding[] {
  const decided = withoutUndecided(file, content);
  const parsed = MappingSchema.safeParse(decided.content);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const rest = MappingSchema.safeParse(readablePart(decided.content, issues));
    return [
      ...decided.findings,
      ...issueFindings(file, decided.content, issues),
      ...(rest.success ? contentFindings(file, rest.data) : []),
    ];
  }
  const findings = [...decided.findings, ...contentFindings(file, parsed.data)];
  return findings.length > 0 ? findings : parsed.data;
}

function contentFindings(file: string, mapping: Mapping): readonly Finding[] {
  const byKey = new Map(checkMapping(mapping).map((wrong) => [wrong.column, wrong]));
  return [...byKey.values()].map(({ problem, ...place }) => findingAt(problem, { file, ...place }));
}

/** Whether the reading of a mapping succeeded. */
export function isMapping(result: Mapping | readonly Finding[]): result is Mapping {
  return !Array.isArray(result);
}
