import { PARTY_AXES } from '#domain/aggregate';
import type { Clock, Part } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';

/**
 * Where a figure stands: one code on each dimension that is kept apart. Of the others that the table has (`together`), all codes
 * are taken together; of those that it has not, nothing is asked of a case.
 */
export type At = {
  readonly codes: Readonly<Partial<Record<Dimension, string>>>;
  readonly together: readonly Dimension[];
  readonly clock: Clock;
  /** The part of a party; `null` where none is asked for. */
  readonly part: Part | null;
  /** Only cases of agencies that reported in every year of the release, counted together. */
  readonly isLikeForLike?: boolean;
};

/** Whether a table has a dimension, kept apart or all together. */
export function has({ codes, together }: At, dimension: Dimension): boolean {
  return codes[dimension] !== undefined || together.includes(dimension);
}

/** Whose part it is that is asked for: that of States, unless the table is one of groups or agencies. */
export function partyAxis(at: At): (typeof PARTY_AXES)[number] | undefined {
  const asked = PARTY_AXES.find((axis) => has(at, axis));
  return asked ?? (at.part === null ? undefined : 'country');
}

/** The same place with all codes of some dimensions together. */
export function takenTogether(at: At, dimensions: readonly Dimension[]): At {
  const kept = Object.entries(at.codes).filter(([id]) => !dimensions.some((each) => each === id));
  return { ...at, codes: Object.fromEntries(kept), together: [...at.together, ...dimensions] };
}
