import type { Case } from '#domain/case';
import type { FollowedColumns, RowFollower } from './stage-table.ts';

/** The column beside a row of cases.csv: the hash of what it says, by which a later extract knows it again. */
export const CASE_CONTENT: FollowedColumns<Case> = {
  columns: [{ name: 'content_hash', type: 'integer' }],
  open: openCaseContent,
};

function openCaseContent(): RowFollower<Case> {
  let last = 0;
  return {
    next: (_read, _key, contentHash) => {
      const before = String(last);
      last = contentHash;
      return before;
    },
    end: () => String(last),
  };
}
