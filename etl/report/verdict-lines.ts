import type { FindingTotal, ImportReport } from '../import-report.ts';
import { labelledSentence } from './block.ts';
import { counted } from './counted.ts';
import type { Look, Style } from './look.ts';

/** The first sentence of a report: what became of the bundle, and whether anything was changed. */
export function verdictLines(look: Look, report: ImportReport): readonly string[] {
  const { verdict, isDryRun, source, totals } = report;
  const bundle = source === undefined ? 'the bundle' : `the bundle of ${source}`;
  if (verdict === 'loaded') {
    const label = isDryRun ? 'Would be loaded:' : 'Loaded:';
    const rest = isDryRun ? `${bundle}. This was a rehearsal, nothing was changed.` : `${bundle}.`;
    return labelledSentence(look, { depth: 0, label, style: 'done', text: rest });
  }
  const { label, style } = HOW[verdict];
  const text = `${bundle} has ${found(totals)}. Nothing was changed.`;
  return labelledSentence(look, { depth: 0, label, style, text });
}

const HOW: Readonly<Record<'refused' | 'held', { readonly label: string; readonly style: Style }>> = {
  refused: { label: 'Refused:', style: 'error' },
  held: { label: 'Held back:', style: 'warning' },
};

function found(totals: readonly FindingTotal[]): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = totals
      .filter((total) => total.severity === severity)
      .reduce((sum, { total }) => sum + total, 0);
    return count === 0 ? [] : [counted(count, severity)];
  });
  return counts.join(' and ');
}
