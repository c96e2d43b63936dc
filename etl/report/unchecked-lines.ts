import type { ImportReport } from '../import-report.ts';
import { heading } from './block.ts';
import type { Look } from './look.ts';
import { wrapped } from './wrapped.ts';

/** What could not be checked, so that nobody takes the findings for all there are. */
export function uncheckedLines(look: Look, { unchecked = [] }: ImportReport): readonly string[] {
  if (unchecked.length === 0) return [];
  const indent = { first: '  - ', rest: '    ' };
  const lines = unchecked.flatMap((text) => wrapped({ text, indent, columns: look.columns }));
  return ['', heading(look, 'Not checked this time'), ...lines];
}
