import type { Release } from '#domain/release';
import type { Years } from '../../selection/page-selection.ts';
import type { TimelinessChoice } from './timeliness-choice.ts';

/** What every figure of the page is given. `years` are those chosen, `period` those that one cell exists for. */
export type Shown = {
  readonly choice: TimelinessChoice;
  readonly release: Release;
  readonly years: Years;
  readonly period: Years;
};
