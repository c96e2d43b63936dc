/**
 * Does some work on items that come one after the other, several at a time, and gives the results in the order of the items.
 * An item is only taken when there is room for its work. When the items fail, the results before come first.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  const oldest = async (): Promise<Result> => {
    const [first] = running;
    if (first === undefined) throw new Error('there is no work under way');
    const result = await first;
    running.shift();
    return result;
  };
  try {
    for await (const item of withLastFailure(items)) {
      if ('failure' in item) {
        while (running.length > 0) yield await oldest();
        throw item.failure;
      }
      const result = work(item.value);
      // A failure is told when its turn comes.
      result.catch(() => undefined);
      running.push(result);
      if (running.length >= width) yield await oldest();
    }
    while (running.length > 0) yield await oldest();
  } finally {
    await Promise.allSettled(running);
  }
}

type Step<Item> = { readonly value: Item } | { readonly failure: unknown };

/** The items, and as the last step the failure that ended them. */
async function* withLastFailure<Item>(items: AsyncIterable<Item>): AsyncGenerator<Step<Item>> {
  try {
    for await (const value of items) yield { value };
  } catch (failure) {
    yield { failure };
  }
}
