/** The ways to say one thing, as they are written in a list of words. */
export function waysOf(ways: string | undefined): readonly string[] {
  return (ways ?? '')
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** The entries of a record, with its keys kept apart by their type. */
export function entriesOfRecord<Key extends string, Value>(
  record: Readonly<Partial<Record<Key, Value>>>,
): readonly (readonly [Key, Value])[] {
  // `Object.entries` of a record has exactly its keys; TypeScript widens them to string.
  return Object.entries(record) as unknown as readonly (readonly [Key, Value])[];
}
