import { type Grain, grainName, type PartyAxis } from '#domain/aggregate';
import { type Clock, SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';

/** The clocks on which a case has one year. The years at whose end it was open are counted from the cells of the lives. */
export const DATED_CLOCKS = [...SELECTABLE_CLOCKS, 'CLOSED'] as const satisfies readonly Clock[];

export type DatedClock = (typeof DATED_CLOCKS)[number];

/**
 * What the cells that are counted from cases keep apart beside a party, the year and the parts: the crime; the outcome and the
 * number of States; the month; or the life of the case, which is the first year at whose end it was open and how many such years
 * there are.
 */
export type CountedFamily = 'crime' | 'outcome' | 'month' | 'life';

/**
 * Families of cells instead of all axes at once: there are then far fewer cells than cases. Those that keep apart the number of
 * States alone are few, and sums over those of outcome and States; those of the years of a stock are sums over lives.
 */
export type CellFamily = CountedFamily | 'states' | 'year';

/** Every combination of a clock and a family that is counted for every axis, with the name under which its cells are kept. */
export const CELL_KINDS = [
  ...SELECTABLE_CLOCKS.flatMap((clock) => [kind(clock, 'crime'), kind(clock, 'outcome')]),
  kind('CLOSED', 'life'),
];

/** Those that are counted for States and their groups alone. */
export const MONTH_KINDS = SELECTABLE_CLOCKS.map((clock) => kind(clock, 'month'));

/** What is counted for a party axis. */
export function kindsOf(axis: PartyAxis): readonly CellKind[] {
  return axis === 'country' || axis === 'country_group' ? [...CELL_KINDS, ...MONTH_KINDS] : CELL_KINDS;
}

type CellKind = ReturnType<typeof kind>;

function kind(clock: DatedClock, family: CountedFamily) {
  return { clock, family, name: cellName(clock, family) };
}

/** What the cells of a clock and family are called, such as `opened_crime`. */
export function cellName(clock: Clock, family: CellFamily): string {
  return `${clock.toLowerCase()}_${family}`;
}

/** The family whose cells a grain is summed from on a clock. Throws on a grain that no family can answer. */
export function familyOf(clock: Clock, grain: Grain): CellFamily {
  if (clock === 'CLOSED') return 'life';
  if (clock === 'OPEN_AT_END') return 'year';
  if (grain.includes('month')) return 'month';
  if (!grain.includes('crime')) return grain.includes('outcome') ? 'outcome' : 'states';
  if (grain.includes('outcome') || grain.includes('scope') || grain.includes('states'))
    throw new Error(`no cells beside a party keep apart all of ${grainName(grain)}: add a family of cells`);
  return 'crime';
}
