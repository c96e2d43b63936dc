import type { Named } from '#domain/data-table';
import type { Asked, TwoStates } from './pair-choice.ts';

/** What every figure of a pair is given: the two States, their names in the same order, and what is asked about them. */
export type Shown = {
  readonly pair: TwoStates;
  readonly names: readonly [Named, Named];
  readonly asked: Asked;
};
