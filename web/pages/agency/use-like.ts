import type { DataTable } from '#domain/data-table';
import { type Row, rowsAlong } from '../../cells.ts';
import { isUnnamed } from '../../charts/options/ranking.ts';
import { useWords } from '../../words/use-words.ts';
import { AGENCY_WORDS } from './agency-words.ts';
import type { ListedAgency } from './listed-agency.ts';

/** With whom an agency is ranked: agencies of States with agencies of States, bodies with bodies; and what they are called. */
export function useLike(agency: ListedAgency, table: DataTable | undefined) {
  const say = useWords(AGENCY_WORDS);
  const isLike = (row: Row) => row.partyType === agency.partyType && !isUnnamed(row);
  const of = table ? rowsAlong(table, 'agency').filter(isLike).length : 0;
  return { isLike, group: say(agency.partyType === 'BODY' ? 'bodyGroup' : 'stateGroup', { of }) };
}
