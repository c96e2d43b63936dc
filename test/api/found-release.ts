import type { FoundRelease } from '../../api/release.query.ts';
import { releaseContents } from '../../api/release-contents.ts';
import { SEVEN_CASES } from './seven-cases.ts';

/** The release of the seven cases as the API holds it, published and latest, with some of it changed. */
export function foundRelease(changed: Partial<FoundRelease['release']> = {}): FoundRelease {
  const contents = releaseContents(
    {
      release_id: 1,
      method: 'none',
      synthetic: false,
      published_at: '2026-01-02T10:00:00Z',
      extract_date: '2025-12-31',
      sources: [],
      categories: SEVEN_CASES.categories,
      note: null,
    },
    (SEVEN_CASES.agencies ?? []).map(([agency, label]) => ({
      agency,
      label,
      party_type: 'STATE',
      parent: null,
    })),
    [],
  );
  return { ...contents, release: { ...contents.release, state: 'published', isLatest: true, ...changed } };
}
