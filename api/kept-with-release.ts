import type { FoundRelease } from './release.query.ts';

/**
 * A function of a release that remembers what it made of it, for as long as the release itself is kept in memory (the newest
 * few): a published release never changes. Its further arguments are words of closed lists, such as a dimension or a language,
 * so that what is kept stays small: never codes or years that a reader chose.
 */
export function keptWithRelease<Words extends readonly string[], Made>(
  make: (found: FoundRelease, ...words: Words) => Made,
): (found: FoundRelease, ...words: Words) => Made {
  const kept = new WeakMap<FoundRelease, Map<string, Made>>();
  return (found, ...words) => {
    const made = kept.get(found) ?? new Map<string, Made>();
    kept.set(found, made);
    const key = words.join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(found, ...words);
    made.set(key, fresh);
    return fresh;
  };
}
