import type { CoverageTable, YearCoverage } from '#domain/coverage';
import type { LabelledChange, Ledger } from '#domain/ledger';
import { REPORTING_AXES } from '#domain/reporting';
import { anyOf, listOf, nothing, number, record, ref, text } from './shapes.ts';

const axis = { type: 'string', enum: REPORTING_AXES };
const reporting = { type: 'string', enum: ['reported', 'not-reported', 'not-expected'] };

const PARTY = record<CoverageTable['parties'][number]>(
  { code: text, label: text, extractDate: text, status: text, states: listOf(reporting) },
  ['extractDate', 'status'],
);

const CHANGE = record<LabelledChange>({
  aggregate: text,
  clock: text,
  part: anyOf(text, nothing),
  cell: { type: 'object', additionalProperties: text },
  metric: text,
  labels: {
    type: 'object',
    description: 'The words for metric, clock, part and the code on each axis of the cell.',
    additionalProperties: text,
  },
  old: ref('Figure'),
  new: ref('Figure'),
  difference: anyOf(number, nothing),
});

/** The shapes of the coverage of a release and of the ledger of what it changed. */
export const LEDGER_SCHEMAS = {
  Coverage: {
    description: 'states of a party and totals are in the order of years.',
    ...record<CoverageTable>({
      release: ref('Release'),
      by: axis,
      years: listOf(text),
      parties: listOf(PARTY),
      totals: listOf(record<YearCoverage>({ year: text, reported: number, expected: number })),
    }),
  },
  Changes: record<Ledger>({
    release: ref('Release'),
    since: ref('Release'),
    reason: anyOf(text, nothing),
    total: number,
    totals: listOf(record<Ledger['totals'][number]>({ aggregate: text, changes: number })),
    years: listOf(
      record<Ledger['years'][number]>({ clock: text, added: listOf(text), removed: listOf(text) }),
    ),
    reporting: listOf(
      record<Ledger['reporting'][number]>({
        axis,
        code: text,
        label: text,
        year: text,
        old: reporting,
        new: reporting,
      }),
    ),
    changes: listOf(CHANGE),
    next: anyOf(text, nothing),
  }),
};
