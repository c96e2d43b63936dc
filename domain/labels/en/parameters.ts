import { grouped } from '../grouped.ts';
import type { TimeScale } from '../sentence.ts';

const NO_TIME: Readonly<Record<TimeScale, string>> = {
  year: 'a year nor a range of years such as 2019..2024',
  quarter: 'a quarter such as 2020-Q2 nor a range of quarters such as 2020-Q1..2020-Q3',
  month: 'a month such as 2020-04 nor a range of months such as 2020-01..2020-06',
};

/** What is wrong with a parameter, to stand behind its name and value. Names and codes stay as they are asked. */
export const PARAMETERS = {
  /** The whole sentence, of a parameter with its value or of one that is missing. */
  wrong: (parameter: string, value: string | null, text: string) =>
    value === null ? `${parameter} ${text}.` : `${parameter}=${value}: ${text}.`,
  unknown: (known: readonly string[]) => `is not a parameter; known are: ${known.join(', ')}`,
  takesNone: () => 'is not a parameter; this address takes none',
  notOfList: () => 'is not a parameter of this list, which is the same in every release',
  twice: () => 'is given more than once; give it once',
  twiceAsList: () => 'is given more than once; give it once, with codes separated by commas',
  tooLong: (most: number) => `is longer than ${most} characters`,
  emptyEntry: () => 'has an empty entry; separate codes by single commas',
  tooManyCodes: (codes: number, most: number) =>
    `names ${grouped(codes)} codes; the limit is ${grouped(most)}`,
  missing: () => 'is missing; /api/v1/metrics lists what can be asked for',
  metric: (nearest: readonly string[]) =>
    `is not a metric; ${nearest.length > 0 ? `nearest: ${nearest.join(', ')}; ` : ''}see /api/v1/metrics`,
  dimension: (named: string, known: readonly string[]) =>
    `names “${named}”, which is not a dimension; ask for some of: ${known.join(', ')}`,
  time: (dimension: TimeScale, named: string) => `names “${named}”, which is neither ${NO_TIME[dimension]}`,
  release: () => 'is not a release; ask for latest or for a number such as 1',
  yesOrNo: () => 'is neither true nor false',
  oneOf: (known: readonly string[]) => `is not one of: ${known.join(', ')}`,
  language: (known: readonly string[]) =>
    `is not a language of the labels; ask for one of: ${known.join(', ')}`,
  format: (known: readonly string[]) => `is not a format; ask for one of: ${known.join(', ')}`,
  partOfMetric: (part: string) => `contradicts the metric, which itself means ${part}; leave it out`,
  clockOfMetric: (clock: string) =>
    `contradicts the metric, which is itself on the clock ${clock}; leave it out`,
  pageSize: (most: number) => `is not a number from 1 to ${most}`,
  cursor: () => 'is not the “next” of an answer',
  notInLedger: (kept: readonly string[]) =>
    `is made from other figures or from who reported, and changes with them; ask for one of: ${kept.join(', ')}`,
  unknownCode: (list: string, nearest: readonly string[]) =>
    `is not a code of /api/v1/codes/${list}${nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : ''}`,
  notHere: (known: readonly string[]) => `is not here; there are: ${known.join(', ')}`,
  outsideRelease: (first: string, last: string) =>
    `is outside the release, whose years are ${first}..${last}`,
  outsideTimes: (dimension: TimeScale, first: string, last: string) =>
    `is outside what is asked for, whose ${dimension}s are ${first}..${last}`,
  outsideEmptyRelease: () => 'is outside the release, which has no years',
  undeclaredPeriod: (declared: readonly string[]) =>
    `is not a declared period; ask for one of ${declared.join(', ')}, or add by=year for the single years`,
  undeclaredPeriodOfTimes: (declared: readonly string[], single: string) =>
    `is not a declared period; ask for one of ${declared.join(', ')}, or name the rows as ${single}`,
  unknownRelease: () => 'no such release is published; /api/v1/releases lists those that are',
  withdrawn: (reason: string | null) =>
    `was withdrawn and gives no figures${reason ? ` (${reason})` : ''}; /api/v1/releases says why and which is the latest`,
};
