import type { Mapping } from './mapping-schema.ts';
import { UNDECIDED } from './undecided.ts';

/** What is the same in every manifest. */
const FIXED = { schema_version: '1', counting_unit: 'CASE', reference_date_rule: 'CR-1' } as const;

/**
 * The content of a manifest for a file that is read through a mapping, for `parseManifest`: what is fixed, what the mapping
 * states, and what is stated for this import, which goes before it. What the mapping leaves open with a `?` is not stated.
 */
export function manifestOfMapping(
  { manifest }: Mapping,
  overrides: Readonly<Record<string, string | number | boolean | undefined>> = {},
): Readonly<Record<string, unknown>> {
  const stated: Readonly<Record<string, unknown>> = { ...FIXED, ...manifest, ...overrides };
  return Object.fromEntries(
    Object.entries(stated).filter(([, value]) => value !== undefined && value !== UNDECIDED),
  );
}
