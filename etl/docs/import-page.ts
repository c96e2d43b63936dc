import { KEPT_FINDINGS } from '../findings/finding-collector.ts';
import { RETURNED_COLUMN } from '../returned/returned-column.ts';
import { columnTable, manifestTable } from './bundle-tables.ts';
import { findingLink, findingRule, findingSections } from './finding-sections.ts';

/** What a place of the template stands for, by the first word between its braces; the second word is the argument. */
const PLACES: Readonly<Record<string, (argument: string) => string>> = {
  columns: columnTable,
  manifest: manifestTable,
  findings: findingSections,
  rule: findingRule,
  finding: findingLink,
  kept: () => KEPT_FINDINGS.toLocaleString('en'),
  'returned-column': () => RETURNED_COLUMN,
};

/**
 * The page docs/import.md: its template with every `{{place}}` filled from the tables, the manifest and the catalogue that the
 * import works with, so that the page cannot say anything else. Throws for a place that is not known.
 */
export function importPage(template: string): string {
  const page = template.replaceAll(/\{\{([a-z-]+) ?([^}]*)\}\}/g, (_, word: string, argument: string) => {
    const fill = PLACES[word];
    if (fill === undefined) throw new Error(`the template has a place that is not known: ${word}`);
    return fill(argument);
  });
  return `${WARNING}\n\n${page}`;
}

const WARNING = '<!-- Written by `npm run docs` from etl/docs/import.template.md. Change that, not this. -->';
