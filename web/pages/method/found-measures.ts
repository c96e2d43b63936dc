import type { Metric } from '#domain/metric';
import { plainText } from '../../plain-text.ts';

/** The metrics that are not made of another one and have a word in their name, definition or id; all of them for no word. */
export function foundMeasures<Given extends Metric>(
  metrics: readonly Given[],
  word: string,
): readonly Given[] {
  const sought = plainText(word.trim());
  return metrics.filter(
    ({ formula, label, definition, id }) =>
      !('of' in formula) && [label, definition, id].some((text) => plainText(text).includes(sought)),
  );
}
