/**
 * Classes of whole calendar days between two dates. The first days are apart, because the limits of Dir. 2023/977 Art. 5 lie
 * there; a limit of whole days is always the last day of a class. Releases are counted by them: one that stands keeps those of its day.
 */
export const DURATION = {
  D0: 'Same day',
  D1: '1 day',
  D2: '2 days',
  D3: '3 days',
  'D4-7': '4–7 days',
  'D8-14': '8–14 days',
  'D15-30': '15–30 days',
  'D31-90': '31–90 days',
  'D91-180': '91–180 days',
  'D181-365': '181–365 days',
  D_GE366: 'Over 365 days',
} as const;

export type Duration = keyof typeof DURATION;

/** The fewest days of each class, ascending. A class ends on the day before the next begins; the last has no end. */
export const DURATION_FROM: Readonly<Record<Duration, number>> = {
  D0: 0,
  D1: 1,
  D2: 2,
  D3: 3,
  'D4-7': 4,
  'D8-14': 8,
  'D15-30': 15,
  'D31-90': 31,
  'D91-180': 91,
  'D181-365': 181,
  D_GE366: 366,
};
