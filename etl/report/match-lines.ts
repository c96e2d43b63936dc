import type { ImportReport } from '../import-report.ts';
import { MATCHES } from '../mapping/mapping-schema.ts';
import type { MatchCount } from '../mapping/match-reader.ts';
import { heading, sentence } from './block.ts';
import { counted } from './counted.ts';
import type { Look } from './look.ts';

/** How many rows came over a match of a crosswalk that is not exact, a line a column: whoever reads the figures must know. */
export function matchLines(look: Look, { matches = [] }: ImportReport): readonly string[] {
  if (matches.length === 0) return [];
  const columns = [...new Set(matches.map(({ column }) => column))];
  return [
    '',
    heading(look, 'Rows whose code is not exactly what the file says'),
    ...columns.flatMap((column) => sentence(look, 2, `${column}: ${matchText(column, matches)}`)),
    ...sentence(look, 2, MEANING),
  ];
}

const MEANING =
  '(broader: the code says less; partial: they overlap; none: no code fits, so it is not recorded)';

function matchText(column: string, matches: readonly MatchCount[]): string {
  return MATCHES.flatMap((match) => {
    const found = matches.find((count) => count.column === column && count.match === match);
    return found === undefined ? [] : [`${counted(found.rows, 'row')} ${match}`];
  }).join(', ');
}
