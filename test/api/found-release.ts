import type { ReleaseCategories } from '#domain/release';
import type { FoundRelease } from '../../api/release.query.ts';
import { releaseContents } from '../../api/release-contents.ts';
import { SEVEN_CASES } from './seven-cases.ts';

/** What occurs in the seven cases, and codes of the axes that they say nothing of. */
const CATEGORIES: ReleaseCategories = {
  ...SEVEN_CASES.categories,
  year: {
    ...SEVEN_CASES.categories.year,
    CLOSED: ['2020', '2021'],
    OPEN_AT_END: ['2019', '2020', '2021'],
  },
  states: ['2', '3'],
  partner: ['ES', 'FR', 'AU'],
  agency_partner: ['ES', 'FR', 'AU'],
  channel: ['SIENA', 'UNKNOWN'],
  instrument: ['EAW', 'EIO'],
  agency_group: ['ES-GC'],
  panel: ['2019..2021'],
  request: {
    year: ['2020', '2021'],
    requesting: ['ES'],
    requested: ['FR'],
    urgency: ['NORMAL', 'ZZ'],
    result: ['FULL', 'REFUSED'],
    refusal_ground: ['AGE', 'ZZ'],
    agency: ['ES-GC', 'FR-PN'],
  },
};

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
      categories: CATEGORIES,
      note: null,
      reason: null,
    },
    (SEVEN_CASES.agencies ?? []).map(([agency, label]) => ({
      agency,
      label,
      party_type: 'STATE',
      agency_type: 'POLICE_NAT',
      parent: null,
      country: null,
    })),
    [],
    [],
  );
  return {
    ...contents,
    release: { ...contents.release, state: 'published', isLatest: true, withdrawal: null, ...changed },
  };
}
