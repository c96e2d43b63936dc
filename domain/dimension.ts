/** The axes by which figures can be asked for, in the order of their columns, with the words shown for them. */
export const DIMENSIONS = {
  year: 'Year',
  quarter: 'Quarter',
  month: 'Month',
  country: 'Country',
  country_group: 'Group of countries',
  agency: 'Agency or body',
  agency_group: 'Agency or body with its units',
  partner: 'Partner country',
  channel: 'Channel',
  instrument: 'Instrument',
  urgency: 'Urgency',
  refusal_ground: 'Ground of refusal',
  duration: 'Days taken',
  crime: 'Crime',
  crime_code: 'Crime as delivered',
  outcome: 'Outcome',
  outcome_group: 'Group of outcomes',
  scope: 'Number of States',
} as const;

export type Dimension = keyof typeof DIMENSIONS;

/** The dimensions in the order in which tables and queries name them. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const DIMENSION_IDS = Object.keys(DIMENSIONS) as readonly Dimension[];

/** Dimensions that are one axis at several levels, coarsest first. A case has one code on each level. */
const LEVELS: readonly (readonly Dimension[])[] = [
  ['year', 'quarter', 'month'],
  ['crime', 'crime_code'],
  ['outcome_group', 'outcome'],
];

/**
 * The dimensions among some that are one axis at several levels, coarsest first, where there are two or more of them.
 * `undefined` where each is an axis of its own.
 */
export function levelsTogether(used: readonly Dimension[]): readonly Dimension[] | undefined {
  return LEVELS.map((levels) => levels.filter((id) => used.includes(id))).find(({ length }) => length > 1);
}
