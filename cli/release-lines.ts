import type { ListedRelease } from '../etl/release/list.ts';
import { alignedLines } from './aligned.ts';
import { programName } from './program-name.ts';

/** Releases as lines for a terminal, oldest first: number, state, cases, dates, and whether the data are made up. */
export function releaseLines(releases: readonly ListedRelease[]): readonly string[] {
  if (releases.length === 0)
    return [`No release has been built yet: ${programName()} release build makes a draft.`];
  return alignedLines([['release', 'state', 'cases', 'extract', 'published', ''], ...releases.map(cells)]);
}

function cells(release: ListedRelease): string[] {
  return [
    String(release.release),
    release.latest ? `${release.state}, latest` : release.state,
    release.cases.toLocaleString('en'),
    release.extractDate,
    release.publishedAt?.toISOString().slice(0, 10) ?? '-',
    remarks(release).join('; '),
  ];
}

/** Whether the data are made up, the note of the release, why it was published and why it was withdrawn; each once. */
function remarks({ synthetic, note, reason, withdrawalReason }: ListedRelease): readonly string[] {
  const said = [
    synthetic ? 'synthetic data' : null,
    note,
    reason,
    withdrawalReason && `withdrawn: ${withdrawalReason}`,
  ];
  return [...new Set(said.flatMap((remark) => remark || []))];
}
