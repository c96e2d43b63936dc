import { nearestCodes } from '#domain/nearest-codes';

const MOST_REMEMBERED = 1000;

/** The hint of a list, remembered by text: the same wrong code usually stands in many rows. */
export function hintOf(codes: Iterable<string>): (text: string) => string | undefined {
  const list = [...codes];
  const hints = new Map<string, string | undefined>();
  return (text) => {
    if (!hints.has(text) && hints.size < MOST_REMEMBERED) hints.set(text, nearestHint(text, list));
    return hints.get(text);
  };
}

/** The hint of a finding for a code that is not in its list; `undefined` when none is near. */
export function nearestHint(text: string, codes: Iterable<string>): string | undefined {
  const nearest = nearestCodes(
    text,
    [...codes].map((code) => ({ code })),
  );
  if (nearest.length === 0) return undefined;
  return `the nearest ${nearest.length === 1 ? 'is' : 'are'} ${nearest.join(', ')}`;
}
