import type { Clock, Part } from './codes/counting-axes.ts';
import type { Quantity } from './quantity.ts';

/** How a metric is made from the measures of an aggregate. */
type Formula =
  | { readonly kind: 'cases' }
  | { readonly kind: 'sum'; readonly quantity: Quantity }
  | { readonly kind: 'multilateral-share' };

/** One entry of the metrics catalogue: what the number is, in words that can be printed under it. */
export type Metric = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly definition: string;
  /** Row of the catalogue of the field (M01 …). */
  readonly catalogue: string;
  /** The clock used unless the selection names another. */
  readonly clock: Clock;
  /** The part that the metric itself means; absent = the selection may choose, `INVOLVED` unless it does. */
  readonly part?: Part;
  readonly formula: Formula;
  readonly source: string;
};

/** The catalogue: every metric that a bundle of cases and participations can feed so far. */
export const METRICS = [
  {
    id: 'cases',
    label: 'Cooperation cases',
    unit: 'cases',
    definition:
      'Cases in which at least two States, or a State and a body, worked together. Each case counts once, however many parties it has.',
    catalogue: 'M01',
    clock: 'OPENED',
    formula: { kind: 'cases' },
    source: 'Eurojust annual report, new cases',
  },
  {
    id: 'cases-initiated',
    label: 'Cases initiated',
    unit: 'cases',
    definition:
      'Cases whose cooperation the party started: the party in the role initiating or, where no party has it, the lead.',
    catalogue: 'M03',
    clock: 'OPENED',
    part: 'INITIATED',
    formula: { kind: 'cases' },
    source: 'Eurojust annual report, cases initiated by national desks',
  },
  {
    id: 'cases-participated',
    label: 'Cases participated in',
    unit: 'cases',
    definition: 'Cases in which the party took part and that another party initiated.',
    catalogue: 'M04',
    clock: 'OPENED',
    part: 'PARTICIPATED',
    formula: { kind: 'cases' },
    source: 'Eurojust annual report, participation of national desks',
  },
  {
    id: 'cases-involving',
    label: 'Cases involving',
    unit: 'cases',
    definition:
      'Cases in which the party has any role. A party with several roles or agencies in a case counts once.',
    catalogue: 'M05',
    clock: 'OPENED',
    part: 'INVOLVED',
    formula: { kind: 'cases' },
    source: 'Whole counting; Eurojust annual report',
  },
  {
    id: 'multilateral-share',
    label: 'Multilateral share',
    unit: '%',
    definition:
      'Cases of three or more States as a share of the cases of two or more States. Bodies do not make a case multilateral.',
    catalogue: 'M07',
    clock: 'OPENED',
    formula: { kind: 'multilateral-share' },
    source: 'Eurojust annual report, bilateral and multilateral cases',
  },
  {
    id: 'arrests',
    label: 'Arrests',
    unit: 'persons',
    definition:
      'Persons arrested, summed over the cases in which the number is known. By party: in cases involving it.',
    catalogue: 'M25',
    clock: 'OUTCOME',
    formula: { kind: 'sum', quantity: 'arrests' },
    source: 'EMPACT and Eurojust reporting of operational results',
  },
  {
    id: 'victims-identified',
    label: 'Victims identified',
    unit: 'persons',
    definition:
      'Victims identified, summed over the cases in which the number is known. By party: in cases involving it.',
    catalogue: 'M26',
    clock: 'OUTCOME',
    formula: { kind: 'sum', quantity: 'victims_identified' },
    source: 'EMPACT; INTERPOL ICSE reporting',
  },
  {
    id: 'victims-safeguarded',
    label: 'Victims safeguarded',
    unit: 'persons',
    definition:
      'Victims brought to safety, summed over the cases in which the number is known. By party: in cases involving it.',
    catalogue: 'M26',
    clock: 'OUTCOME',
    formula: { kind: 'sum', quantity: 'victims_safeguarded' },
    source: 'EMPACT; INTERPOL ICSE reporting',
  },
] as const satisfies readonly Metric[];

/** The metric of an id, or `undefined` for an id that the catalogue does not hold. */
export function findMetric(id: string): Metric | undefined {
  return METRICS.find((metric) => metric.id === id);
}
