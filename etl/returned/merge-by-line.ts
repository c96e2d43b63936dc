type Placed = { readonly line: number | undefined };

/**
 * Two sequences that are ordered by line as one that is; what has no line comes first, and of the same line the first sequence.
 * Holds one entry of each.
 */
export async function* mergeByLine<T extends Placed>(
  first: AsyncIterable<T>,
  second: AsyncIterable<T>,
): AsyncGenerator<T> {
  const a = first[Symbol.asyncIterator]();
  const b = second[Symbol.asyncIterator]();
  try {
    let [fromA, fromB] = [await a.next(), await b.next()];
    while (!fromA.done || !fromB.done) {
      if (!fromA.done && (fromB.done || lineOf(fromA.value) <= lineOf(fromB.value))) {
        yield fromA.value;
        fromA = await a.next();
      } else if (!fromB.done) {
        yield fromB.value;
        fromB = await b.next();
      }
    }
  } finally {
    await a.return?.();
    await b.return?.();
  }
}

function lineOf({ line }: Placed): number {
  return line ?? 0;
}
