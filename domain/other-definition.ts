import { ALL } from './codes/code-list.ts';
import type { Clock, Part } from './codes/counting-axes.ts';

/** Where counted cases have a party whose role the source does not state: figures by role mean less there. */
export type OtherDefinition = {
  readonly clock: Clock;
  /** `case`: cases without regard to a party; their code is empty. */
  readonly axis: 'country' | 'agency' | 'case';
  readonly code: string;
  readonly year: string;
};

/** The places of a release with another definition, as keys; a place of all years is there as soon as one year is. */
export function otherDefinitions(rows: readonly OtherDefinition[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => [keyOf(row), keyOf({ ...row, year: ALL })]));
}

/**
 * Whether a figure of a part has another definition (flag `d`): the part is one of a role, and a party without a stated role is
 * among the cases of its country or agency, or of all, in its year.
 */
export function isDefinedOtherwise(
  places: ReadonlySet<string>,
  part: Part | null,
  place: OtherDefinition,
): boolean {
  return part !== null && part !== 'INVOLVED' && places.has(keyOf(place));
}

function keyOf({ clock, axis, code, year }: OtherDefinition): string {
  return [clock, axis, code, year].join(' ');
}
