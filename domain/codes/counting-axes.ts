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

/** Which date of a case gives its year (CR-1). */
export const CLOCK = {
  OPENED: 'Year in which the case was opened',
  OUTCOME: 'Year in which the outcome was reached',
} as const;

export type Clock = keyof typeof CLOCK;
