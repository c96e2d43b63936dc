import { nearestCodes } from '#domain/nearest-codes';

/** The hint of a finding for a code that is not in its list; `undefined` when none is near. */
export function nearestHint(text: string, codes: Iterable<string>): string | undefined {
  const nearest = nearestCodes(
    text,
    [...codes].map((code) => ({ code })),
  );
  return nearest.length === 0 ? undefined : `the nearest are ${nearest.join(', ')}`;
}
