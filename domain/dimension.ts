/** The axes by which figures can be asked for, in the order of their columns, with the words shown for them. */
export const DIMENSIONS = {
  year: 'Year',
  country: 'Country',
  country_group: 'Group of countries',
  agency: 'Agency or body',
  partner: 'Partner country',
  channel: 'Channel',
  instrument: 'Instrument',
  urgency: 'Urgency',
  refusal_ground: 'Ground of refusal',
  duration: 'Days taken',
  crime: 'Crime',
  outcome: 'Outcome',
  outcome_group: 'Group of outcomes',
  scope: 'Number of States',
} as const;

export type Dimension = keyof typeof DIMENSIONS;

/** The dimensions in the order in which tables and queries name them. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const DIMENSION_IDS = Object.keys(DIMENSIONS) as readonly Dimension[];
