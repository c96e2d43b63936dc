import { DIMENSION_IDS, type Dimension } from '#domain/dimension';

/** Whether what was chosen is a dimension. */
export function isDimension(value: string): value is Dimension {
  return DIMENSION_IDS.some((id) => id === value);
}
