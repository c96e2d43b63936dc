import { CHANNEL } from '#domain/codes/channel';
import { ALL } from '#domain/codes/code-list';
import { INSTRUMENT } from '#domain/codes/instrument';
import { type CountedFamily, cellName, type DatedClock } from './cell-family.ts';
import { cellKey } from './cell-key-sql.ts';
import { CARRIED_MEASURES, MEASURES_OF_CASES } from './measure-sql.ts';
import type { WorkTable } from './work-table.ts';

/** The means of cooperation: of each a case has a set, which is one whole number with a bit for every code. */
const MEANS = {
  channel: { codes: Object.keys(CHANNEL), set: 'channels' },
  instrument: { codes: Object.keys(INSTRUMENT), set: 'instruments' },
} as const;

export type MeansAxis = keyof typeof MEANS;

/** The columns of a counted case that hold its sets of means. */
export const MEANS_SETS = [MEANS.channel.set, MEANS.instrument.set] as const;

/** A case that names nothing but this does not state its means. */
const NOT_KNOWN = 'UNKNOWN';

/** The set of the means in a list of codes. */
export function setOfList(axis: MeansAxis, list: string): string {
  const bits = MEANS[axis].codes.map(
    (code, place) => `case when '${code}' = any(${list}) then ${2 ** place} else 0 end`,
  );
  return `case when ${list} = '{}' then 0 else ${bits.join(' + ')} end`;
}

/** The set of a single code; the empty set where none is stated. */
export function setOfCode(axis: MeansAxis, code: string): string {
  const bits = MEANS[axis].codes.map((name, place) => `when '${name}' then ${2 ** place}`);
  return `case ${code} ${bits.join(' ')} else 0 end`;
}

/** The codes of an axis of means with numbers in their order and bits; the bits of `ALL` are those of all means that are known. */
export function meansCodes(axis: MeansAxis): WorkTable {
  const bits = MEANS[axis].codes.map((code, place) => ({ code, bit: 2 ** place }));
  const known = bits.filter(({ code }) => code !== NOT_KNOWN).reduce((all, { bit }) => all + bit, 0);
  const rows = [...bits, { code: ALL, bit: known }].map(({ code, bit }) => `('${code}', ${bit})`);
  return {
    name: `${axis}_id`,
    query: `
select code, row_number() over (order by code) as id, bit
from (values ${rows.join(', ')}) as listed (code, bit)`,
  };
}

/**
 * The cells of an axis of means for a clock and family: cases are counted by their set of means, of which few occur, and each
 * such cell then stands under every code of its set. Coarser cells of one code are sums over these: its sets are disjoint.
 */
export function meansCells(axis: MeansAxis, clock: DatedClock, family: CountedFamily): WorkTable {
  const name = cellName(clock, family);
  const set = `c.${MEANS[axis].set}`;
  return {
    name: `${axis}_${name}_cell`,
    query: `
select ${cellKey('0::bigint', 'code.id', 'cell.year_and_value')} as key,
  ${CARRIED_MEASURES}
from (
  select ${set} as means, c.${name} as year_and_value,
  ${MEASURES_OF_CASES}
  from counted_case c
  where ${set} <> 0
  group by ${set}, c.${name}
) cell
join ${axis}_id code on cell.means & code.bit <> 0`,
  };
}
