import type { Dialect } from '../../read/dialect.ts';
import type { Mapping } from '../mapping-schema.ts';
import { SHIPPED_PROFILES } from '../shipped-profiles.ts';
import { readSourceHeader } from '../source-header.ts';

/** The mappings that come with Liaison and have nothing to say against a header and how the file is written. */
export function fittingProfiles(header: readonly string[], dialect: Dialect): readonly Mapping[] {
  return SHIPPED_PROFILES.filter(
    (profile) =>
      profile.dialect.delimiter === dialect.delimiter &&
      profile.dialect.encoding === dialect.encoding &&
      readSourceHeader(profile, header).findings.length === 0,
  );
}
