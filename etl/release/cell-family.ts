import { type Grain, grainName } from '#domain/aggregate';
import { CLOCK, type Clock } from '#domain/codes/counting-axes';

/**
 * Beside a party, the year and the parts, cells keep apart the crime, or the outcome with the scope. Two families of cells
 * instead of all axes at once: there are then far fewer cells than cases.
 */
export type CellFamily = 'crime' | 'outcome';

// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
export const CLOCKS = Object.keys(CLOCK) as readonly Clock[];

/** Every combination of a clock and a family, with the name under which its cells are kept. */
export const CELL_KINDS = CLOCKS.flatMap((clock) =>
  (['crime', 'outcome'] as const).map((family) => ({ clock, family, name: cellName(clock, family) })),
);

/** What the cells of a clock and family are called, such as `opened_crime`. */
export function cellName(clock: Clock, family: CellFamily): string {
  return `${clock.toLowerCase()}_${family}`;
}

/** The family whose cells a grain of a party is summed from. Throws on a grain that no family can answer. */
export function familyOf(grain: Grain): CellFamily {
  if (!grain.includes('crime')) return 'outcome';
  if (grain.includes('outcome') || grain.includes('scope'))
    throw new Error(`no cells beside a party keep apart all of ${grainName(grain)}: add a family of cells`);
  return 'crime';
}
