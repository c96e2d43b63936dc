import type { MissingCount } from '../sentence.ts';
import { inRow } from './english-words.ts';

const MISSING: Readonly<Record<Exclude<MissingCount['kind'], 'axis' | 'clock'>, string>> = {
  states: 'the number of States',
  months: 'months',
  requests: 'requests and durations',
  agencies: 'partners, requests and durations of agencies',
};

/** Why a question has no exact answer, and what can be asked instead. Names of parameters and codes stay as they are asked. */
export const REFUSALS = {
  noSuchLists: (lists: readonly string[], offered: readonly (readonly string[])[]) =>
    `${inRow(lists)} cannot be asked ${lists.length > 1 ? 'together' : 'alone'}; ask for one of ${offered.map((each) => each.join(' with ')).join(', ')} in by and filters.`,
  partOfNoParty: (lists: readonly string[]) =>
    `a part is one of parties, and ${inRow(lists)} has none; leave part out.`,
  shareOfPairs: (metric: string) =>
    `${metric} is a share of all rows together, which are not kept beside partner; leave partner out.`,
  noSuchPart: (part: string, lists: readonly string[], offered: readonly string[]) =>
    `part=${part.toLowerCase()} is not kept by ${inRow(lists)}; ask for one of ${offered.join(', ').toLowerCase()}.`,
  onlyCases: (metric: string, lists: readonly string[], last: string) =>
    `${metric} is not kept by ${inRow(lists)}, where only cases are; ask for metric=cases, or leave ${last} out.`,
  notOnClock: (metric: string, lists: readonly string[]) =>
    `${metric} is not kept by ${inRow(lists)}; leave ${inRow(lists)} out.`,
  tooManyAxes: (asked: TooMany) =>
    [
      `${asked.needed.join(', ')}${asked.needed.length > 1 ? ' together' : ''} cannot be answered exactly`,
      asked.own.length > 0 ? ` (${asked.metric} itself needs ${asked.own.join(', ')}). ` : '. ',
      asked.beside.length > 0 ? `Beside ${asked.beside.join(', ')} or part` : 'Here',
      ', ask in by and filters ',
      asked.offered.length > 0
        ? `for one of them or for ${asked.offered.map((grain) => grain.join(' with ')).join(', ')}.`
        : 'for the year alone.',
    ].join(''),
  knownBy: (metric: string, known: readonly string[], strange: string) =>
    `${metric} is known by ${known.join(', ')}; leave ${strange} out.`,
  knownBeside: (metric: string, party: string, known: readonly string[], foreign: string) =>
    `beside ${party}, ${metric} is known by ${inRow(known)}; leave ${foreign} out.`,
  ofRequests: (dimension: string) =>
    `${dimension} is one of requests and not of cases; ask for a metric of requests, or leave it out.`,
  levels: (levels: readonly string[], finest: string) =>
    `${inRow(levels)} are the same axis at several levels; ask for one of them, or for by=${finest} with one code of the other as a filter.`,
  levelOfWhole: (metric: string, level: string) =>
    `${metric} is the share of each row in the whole; leave ${level} out.`,
  wholeYears: (metric: string, time: string) => `${metric} is one of whole years; leave ${time} out.`,
  countsBy: (metric: string, own: string) =>
    `${metric} itself counts by ${own} and has no figure by ${own}; leave ${own} out, or ask for metric=cases&by=${own}.`,
  shareOfWhole: (metric: string, over: readonly string[]) =>
    `${metric} is the share of each row in the whole; ask for one of ${over.join(', ')} in by.`,
  changeNeedsYear: (metric: string) =>
    `${metric} compares each year with the year before; ask for it with by=year or a year.`,
  rateNeedsPeople: (metric: string) =>
    `${metric} needs the people of a State in a year; ask for it with country and year in by or filters.`,
  figureForEach: (metric: string, asks: readonly string[]) =>
    `${metric} has a figure for each ${inRow(asks)} only; ask for it with by=${asks.join(',')}, or with one code of each as a filter.`,
  panelOfCases: (metric: string) =>
    `${metric} is not counted from the cases of agencies; leave like-for-like out.`,
  panelBeside: (others: readonly string[]) =>
    `like-for-like counts the agencies that reported in every year shown together, or each as a row of by=agency; leave ${inRow(others)} out.`,
  panelPeriod: (declared: readonly string[]) =>
    `The agencies that reported in every year shown are counted together for declared periods; ask for one of ${declared.join(', ')} as year, or for each of them with agency in by.`,
  panelEmpty: (period: string) =>
    `No agency reported in every year of ${period}; ask for another period, or leave like-for-like out.`,
  builtBefore: (release: number, missing: readonly MissingCount[]) =>
    `Release ${release} was built before Liaison counted by ${inRow(missing.map(missingCount))}; ask a later release.`,
  builtBeforeRequests: (release: number) =>
    `Release ${release} was built before Liaison counted requests; ask a later release.`,
  firstRelease: (release: number) =>
    `Release ${release} is the first that is still published: there is nothing that it could have changed. Name another with since.`,
  notKeptTogether: (axes: readonly string[]) =>
    `No figure is kept by ${inRow(axes)} together; ask for one of them.`,
};

type TooMany = {
  readonly metric: string;
  readonly needed: readonly string[];
  /** What the metric itself needs of them. */
  readonly own: readonly string[];
  readonly beside: readonly string[];
  readonly offered: readonly (readonly string[])[];
};

function missingCount(missing: MissingCount): string {
  if (missing.kind === 'axis') return missing.axis;
  return missing.kind === 'clock' ? `the clock ${missing.clock.toLowerCase()}` : MISSING[missing.kind];
}
