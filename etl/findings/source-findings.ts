import type { FindingEntry } from './finding-entry.ts';

/** Findings about what an extract would change in its source: what it would lose. */
export const SOURCE_FINDING = {
  SOURCE_SHRINKS: {
    level: 'bundle',
    severity: 'warning',
    title: 'The source would lose more than a fifth of its cases',
    rule: 'An import withdraws at most 20 % of the current cases of its source.',
    mend: 'Check whether the extract is whole. If it holds only a part of its period, its manifest says extent PARTIAL.',
  },
  REQUESTS_SHRINK: {
    level: 'bundle',
    severity: 'warning',
    title: 'The source would lose more than a fifth of its requests',
    rule: 'An import with requests.csv takes away at most 20 % of the current requests of its source.',
    mend: 'Check whether requests.csv is whole: it replaces the requests of its cases and, in a FULL extract, those of its period.',
  },
  SOURCE_LOSES_COUNTRY: {
    level: 'bundle',
    severity: 'warning',
    title: 'A country would no longer occur in any case of the source',
    rule: 'A country that takes part in cases of a source still does after an import.',
    mend: 'Check whether the extract is whole, and whether the code of the country has changed.',
  },
  SOURCE_LOSES_AGENCY: {
    level: 'bundle',
    severity: 'warning',
    title: 'An agency would no longer occur in any case of the source',
    rule: 'An agency that takes part in cases of a source still does after an import.',
    mend: 'Check whether the extract is whole, and whether the code of the agency has changed.',
  },
  CASE_OUTSIDE_PERIOD: {
    level: 'row',
    severity: 'warning',
    title: 'A case was opened outside the period of the extract',
    rule: 'opened_on of every case lies between period_start and period_end of the manifest, as far as it is known.',
    mend: 'Correct the date, or the period. A full extract withdraws only cases of its period.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
