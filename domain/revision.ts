import { type Figure, withoutValue } from './figure.ts';

/** By how much a published figure differs from that of the release before (M33); not where either has no value. */
export function revisionFigure(now: Figure, before: Figure | undefined): Figure {
  if (now.value === null) return now;
  if (before === undefined || before.value === null) return withoutValue('z');
  return { value: now.value - before.value, status: now.status };
}
