import type { Part } from './codes/counting-axes.ts';

/** The counting rules that every figure follows, as they are printed on the method page. */
export const COUNTING_RULES = {
  'CR-1':
    'The year of a figure is the year in which the case was opened for caseload, the year in which the outcome was reached for outcomes, and the year in which the request was received for requests. It is shown with every figure.',
  'CR-2':
    'A case counts once in any total. Totals are counted from cases, never by adding rows; where only a sum of published rows can be given, it is marked as such.',
  'CR-3':
    'By country or agency, a row counts every case that has at least one matching party. Such rows do not add up to the total, and the table says so.',
  'CR-4': 'A State with three agencies or three roles in a case counts once.',
  'CR-5': 'Bodies such as Europol never make a case multilateral and never appear among countries.',
  'CR-6': 'Parties that are unknown or confidential are rows of their own and inside totals.',
  'CR-7': 'Ratios are computed anew from numerator and denominator at each level and never averaged.',
  'CR-8': 'Empty is not zero: a sum says in how many of the cases the number is known.',
  'CR-9': 'Stocks are read at a date and never summed over time.',
  'CR-10': "Small numbers are protected by the release's disclosure method.",
} as const;

/** The part that a selection counts: the metric's own, else the one asked for, else any role where parties are rows. */
export function effectivePart(part: Part | null, hasPartyAxis: boolean): Part | null {
  return part ?? (hasPartyAxis ? 'INVOLVED' : null);
}
