/** Letters on a figure. The first five stand in the place of a value; the others stand beside one. */
export const FIGURE_STATUS = {
  c: 'suppressed to protect confidentiality',
  x: 'not reported',
  z: 'not applicable',
  m: 'not known',
  low: 'less than half the unit',
  p: 'provisional',
  r: 'revised',
  b: 'series break',
  d: 'definition differs',
  e: 'estimated',
  u: 'low reliability',
} as const;

export type FigureStatus = keyof typeof FIGURE_STATUS;

/** Statuses that stand where no value can: suppressed, not reported, not applicable, not known, rounds to zero. */
export type Reason = Extract<FigureStatus, 'c' | 'x' | 'z' | 'm' | 'low'>;

/** Statuses that stand beside a value. */
export type Flag = Exclude<FigureStatus, Reason>;
