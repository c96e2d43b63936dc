import type { Metric } from '#domain/metric';

/** The metrics that are not made of another one and have a word in their name, definition or id; all of them for no word. */
export function foundMeasures<Given extends Metric>(
  metrics: readonly Given[],
  word: string,
): readonly Given[] {
  const sought = plain(word.trim());
  return metrics.filter(
    ({ formula, label, definition, id }) =>
      !('of' in formula) && [label, definition, id].some((text) => plain(text).includes(sought)),
  );
}

/** Small letters without accents, so that `delai` finds `délai`. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
