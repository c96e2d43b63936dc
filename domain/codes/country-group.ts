import type { CodeList } from './code-list.ts';

/** Membership of a State in a group: from the first day on which it belongs to the first on which it no longer does. */
export type Membership = {
  readonly group: string;
  readonly country: string;
  /** First day, `YYYY-MM-DD`; absent = as far back as the data go. */
  readonly from?: string;
  /** First day outside, `YYYY-MM-DD`; absent = still a member. */
  readonly until?: string;
};

const GROUPS = [
  {
    code: 'EU27_2020',
    label: 'European Union, 27 members of 2020',
    definition: 'Fixed composition: the 27 members from 1 February 2020, applied to every year.',
  },
  {
    code: 'EU28',
    label: 'European Union as it was on the day (28 members until January 2020)',
    definition:
      'The members on the day of the case, from 1 July 2013: 28 until 31 January 2020, since then 27 without the United Kingdom.',
  },
  {
    code: 'SCHENGEN',
    label: 'Schengen area',
    definition: 'States from the day on which controls at their internal borders were first lifted.',
  },
] as const satisfies CodeList;

export type CountryGroup = (typeof GROUPS)[number]['code'];

/** Groups are dated membership lists, never rows among the countries. */
export const COUNTRY_GROUP: CodeList = GROUPS;

const EU27 = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const SCHENGEN_FROM: Readonly<Record<string, string>> = {
  '1995-03-26': 'BE DE ES FR LU NL PT',
  '1997-10-26': 'IT',
  '1997-12-01': 'AT',
  '2000-03-26': 'GR',
  '2001-03-25': 'DK FI IS NO SE',
  '2007-12-21': 'CZ EE HU LT LV MT PL SI SK',
  '2008-12-12': 'CH',
  '2011-12-19': 'LI',
  '2023-01-01': 'HR',
  '2024-03-31': 'BG RO',
};

/** Every membership of every group. Source: accession and withdrawal treaties; Council decisions on Schengen. */
export const MEMBERSHIP: readonly Membership[] = [
  ...EU27.map((country) => ({ group: 'EU27_2020', country })),
  ...EU27.map((country) => ({ group: 'EU28', country, from: '2013-07-01' })),
  { group: 'EU28', country: 'GB', from: '2013-07-01', until: '2020-02-01' },
  ...Object.entries(SCHENGEN_FROM).flatMap(([from, members]) =>
    members.split(' ').map((country) => ({ group: 'SCHENGEN', country, from })),
  ),
];
