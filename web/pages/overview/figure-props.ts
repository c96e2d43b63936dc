import type { Filter } from '../../charts/figure-states.tsx';
import type { Answer } from '../../figures/use-figures.ts';
import type { PageSelection, Years } from '../../selection/page-selection.ts';

/** What every figure of the overview is given. `years` are those chosen, `period` those that one cell exists for. */
export type FigureProps = {
  readonly answer: Answer;
  readonly page: PageSelection;
  /** The measure in the language of the page. */
  readonly label: string;
  readonly years: Years;
  readonly period: Years;
  readonly filter?: Filter | undefined;
};
