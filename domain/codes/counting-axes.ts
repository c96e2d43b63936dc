/** In how many States a case was worked. Bodies never make a case multilateral (CR-5). A partition of cases. */
export const SCOPE = {
  BILATERAL: 'Two States',
  MULTILATERAL: 'Three or more States',
  ONE_STATE: 'One State with a body',
} as const;

export type Scope = keyof typeof SCOPE;

/** How a party has to take part in a case for the case to count in its row. */
export const PART = {
  INVOLVED: 'Involved in any role',
  LEAD: 'Leads the case',
  INITIATED: 'Initiated the cooperation',
  PARTICIPATED: 'Took part in a case that another party initiated',
} as const;

export type Part = keyof typeof PART;

/** The parts in the order in which tables name them. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const PARTS = Object.keys(PART) as readonly Part[];

/** Which date of a case gives its year (CR-1); a stock is read at the end of every year (CR-9). */
export const CLOCK = {
  OPENED: 'Year in which the case was opened',
  OUTCOME: 'Year in which the outcome was reached',
  CLOSED: 'Year in which the case was closed',
  RECEIVED: 'Year in which the request was received',
  OPEN_AT_END: 'Years at whose end the case was open',
} as const;

export type Clock = keyof typeof CLOCK;

/** The clocks in the order in which aggregates and tables name them. */
// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const CLOCKS = Object.keys(CLOCK) as readonly Clock[];

/** The clocks that a selection may choose. The others belong to the metrics that need them. */
export const SELECTABLE_CLOCKS = ['OPENED', 'OUTCOME'] as const satisfies readonly Clock[];

export type SelectableClock = (typeof SELECTABLE_CLOCKS)[number];
