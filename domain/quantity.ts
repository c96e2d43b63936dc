/** What is counted inside a case. Empty is not zero: every sum travels with the number of cases in which it is known. */
const QUANTITY = {
  suspects_identified: { label: 'Suspects identified', unit: 'persons' },
  arrests: { label: 'Arrests', unit: 'persons' },
  charged: { label: 'Persons charged', unit: 'persons' },
  convicted: { label: 'Persons convicted', unit: 'persons' },
  victims_identified: { label: 'Victims identified', unit: 'persons' },
  victims_safeguarded: { label: 'Victims safeguarded', unit: 'persons' },
  assets_frozen_eur: { label: 'Assets frozen', unit: 'EUR' },
  assets_confiscated_eur: { label: 'Assets confiscated', unit: 'EUR' },
  coordination_meetings: { label: 'Coordination meetings', unit: 'meetings' },
  action_days: { label: 'Action days', unit: 'days' },
} as const;

export type Quantity = keyof typeof QUANTITY;

/** The quantities in the order of the columns of cases.csv and of every aggregate. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const QUANTITIES = Object.keys(QUANTITY) as readonly Quantity[];
