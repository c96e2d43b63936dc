import type { ListedRelease } from '../etl/release/list.ts';
import { alignedLines } from './aligned.ts';

/** Releases as lines for a terminal, oldest first: number, state, cases, dates, and whether the data are made up. */
export function releaseLines(releases: readonly ListedRelease[]): readonly string[] {
  if (releases.length === 0) return ['No release has been built yet: liaison release build makes a draft.'];
  return alignedLines([['release', 'state', 'cases', 'extract', 'published', ''], ...releases.map(cells)]);
}

function cells(release: ListedRelease): string[] {
  return [
    String(release.release),
    release.latest ? `${release.state}, latest` : release.state,
    release.cases.toLocaleString('en'),
    release.extractDate,
    release.publishedAt?.toISOString().slice(0, 10) ?? '-',
    [release.synthetic ? 'synthetic data' : '', release.note ?? ''].filter(Boolean).join('; '),
  ];
}
