import type { Dimension } from '#domain/dimension';
import type { Selection } from '#domain/selection';
import { withAxis, withFilter } from '../../selection/edit-selection.ts';

/** A selection that neither filters by a dimension nor has it as an axis. */
export function withoutDimension(selection: Selection, dimension: Dimension): Selection {
  const unfiltered = withFilter(selection, dimension, []);
  const place = unfiltered.by.indexOf(dimension);
  return place < 0 ? unfiltered : withAxis(unfiltered, place, null);
}
