import { mappedColumns } from './mapped-columns.ts';
import { MATCHES, type Mapping, type Match } from './mapping-schema.ts';
import type { Trial } from './try-mapping.ts';

/** How many values of the crosswalks of a mapping have each match: what figures made from it may have to say. */
export function crosswalkQuality({ crosswalks }: Mapping): Readonly<Record<Match, number>> {
  const entries = Object.values(crosswalks ?? {}).flatMap((crosswalk) => Object.values(crosswalk));
  const count = (wanted: Match) => entries.filter(({ match }) => match === wanted).length;
  return { exact: count('exact'), broader: count('broader'), partial: count('partial'), none: count('none') };
}

/** A mapping in one sentence: the columns that it reads and ignores, and how good its crosswalks are. */
export function mappingSentence(mapping: Mapping): string {
  const read = new Set(mappedColumns(mapping).map(({ name }) => name)).size;
  const columns = `${counted(read, 'column')} read, ${grouped(mapping.ignore?.length ?? 0)} ignored`;
  const quality = crosswalkQuality(mapping);
  const values = MATCHES.reduce((sum, match) => sum + quality[match], 0);
  if (values === 0) return `${columns}, no crosswalks.`;
  const matches = MATCHES.filter((match) => quality[match] > 0).map(
    (match) => `${grouped(quality[match])} ${match}`,
  );
  const crosswalks = counted(Object.keys(mapping.crosswalks ?? {}).length, 'crosswalk');
  return `${columns}, ${crosswalks} with ${counted(values, 'value')} (${matches.join(', ')}).`;
}

/** What came of a file that was read through a mapping, in one sentence. */
export function trialSentence({ file, rows, refused, cases, participations, findings }: Trial): string {
  const made = `${counted(cases, 'case')} and ${counted(participations, 'participation')}`;
  const wrong = refused === 0 ? '' : `, ${counted(refused, 'row')} refused`;
  const verdict = findings.hasError() ? ' does not fit' : '';
  return `${file}${verdict}: ${counted(rows, 'row')} read${wrong}, ${made} made.`;
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
