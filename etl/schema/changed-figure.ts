import { LEDGER_MEASURES, type LedgerMeasure } from '#domain/ledger';
import type { LaterAxis } from '#domain/ledger-years';

/** What a cell of either release must be. Bound once and named in every table, so that all are compared by the same values. */
export type Conditions = {
  readonly old: string;
  readonly new: string;
  readonly both: readonly string[];
  readonly notCompared: readonly LaterAxis[];
};

/** The rows of the metrics that are compared in a table, by the place of each in the order of the ledger. */
export function metricRows(measures: readonly LedgerMeasure[]): string {
  const rows = measures.map((measure) => `(${LEDGER_MEASURES.indexOf(measure)}, '${measure.metric.id}')`);
  return `(values ${rows.join(', ')}) as measure (rank, metric)`;
}

/** What the metric of a row picks out of the columns of its cell. */
export function chosen<Measure extends LedgerMeasure>(
  measures: readonly Measure[],
  column: (measure: Measure) => string,
): string {
  const cases = measures.map((measure) => `when '${measure.metric.id}' then ${column(measure)}`);
  return `case measure.metric ${cases.join(' ')} end`;
}
