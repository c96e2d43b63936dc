import type { SharedList } from '../sentence.ts';

const LIST: Readonly<Record<SharedList, string>> = {
  country: 'country',
  agency: 'agency',
  partner: 'partner',
  channel: 'channel',
  instrument: 'instrument',
};

/** Why the rows of a table must not be added. */
export const ADDITIVITY = {
  severalOf: (list: SharedList) =>
    `Rows do not add up to the total, because a case can involve more than one ${LIST[list]}.`,
  groups: () =>
    'Rows do not add up to the total, because a State can belong to several groups and a case can involve several States.',
  agencyGroups: () =>
    'Rows do not add up to the total, because a unit can be a part of several agencies and a case can involve several agencies.',
  pairs: () =>
    'Rows do not add up to a total, because a case counts for a country or agency only with another State.',
  nestedCrimes: () => 'Rows do not add up, because some of the crimes asked for lie inside others.',
  changes: () => 'Rows do not add up, because each is a change of its own.',
  rates: () => 'Rows do not add up, because each is a rate of its own population.',
  reporting: () => 'Rows do not add up, because each is a share of its own agencies.',
  ownCases: () => 'Rows do not add up, because each is the value of its own cases.',
  sameStates: () => 'Rows do not add up, because the same State can stand in several.',
  ratios: () => 'Rows do not add up, because each is a ratio computed from its own cases.',
  stocks: () => 'Rows do not add up, because a stock is read at the end of each year.',
  mirror: () =>
    'Rows do not add up, because two sources tell of the same requests, and not of all pairs do both.',
};
